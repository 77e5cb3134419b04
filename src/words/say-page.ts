import { type PlaceWords, places } from './places-zh.ts';

/** What says which page it is. */
export interface NamedPage {
  /** 版次; null where unknown. */
  readonly page: number | null;
  /** As its drop is called. */
  readonly name: string;
  /** As printed or said by an editor. */
  readonly pageName: string | null;
}

/** What a page is called, and the name of its section where it has one: 第3版, 经济. A page without a number is a 散页. */
export function pageTitle(
  { page, name, pageName }: NamedPage,
  words: PlaceWords = places,
): readonly [title: string, section: string | null] {
  return [page === null ? words.loosePage(name) : words.page(page), pageName];
}

/** 第3版 经济 */
export function sayPageTitle(page: NamedPage, words: PlaceWords = places): string {
  return pageTitle(page, words)
    .filter((part) => part !== null)
    .join(' ');
}
