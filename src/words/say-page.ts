/** What says which page it is. */
export interface NamedPage {
  /** 版次; null where unknown. */
  readonly page: number | null;
  /** As its drop is called. */
  readonly name: string;
  /** As printed or said by an editor. */
  readonly pageName: string | null;
}

/** 第3版; 版次不详 where the number is not known. */
export function sayPage(page: number | null): string {
  return page === null ? '版次不详' : `第${page}版`;
}

/** What a page is called, and the name of its section where it has one: 第3版, 经济. A page without a number is a 散页. */
export function pageTitle({
  page,
  name,
  pageName,
}: NamedPage): readonly [title: string, section: string | null] {
  return [page === null ? `散页 ${name}` : sayPage(page), pageName];
}

/** 第3版 经济 */
export function sayPageTitle(page: NamedPage): string {
  return pageTitle(page)
    .filter((part) => part !== null)
    .join(' ');
}
