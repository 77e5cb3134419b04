import { articleUrl, below } from '../../addresses/urls.ts';
import { fromAt } from '../../model/at.ts';
import type { ExplorerWords } from '../../words/explorer-zh.ts';
import { element } from '../search/element.ts';

/** Where a value stands: its article, at the very paragraph. */
export interface Source {
  readonly article: string;
  readonly paper: string;
  readonly date: string | null;
  readonly page: number | null;
  readonly at: string;
  readonly headline: string | null;
}

/** What links need of the page that they stand on. */
export interface SiteContext {
  readonly base: string;
  /** Papers' names by id. */
  readonly papers: ReadonlyMap<string, string>;
  readonly words: ExplorerWords;
}

/** The address of the paragraph in which a value stands. */
export function sourceUrl({ article, paper, at }: Source, base: string): string {
  // Without scripts the anchor leads to the paragraph; the article's script marks the very words.
  return `${below(base, articleUrl({ id: article, paper }))}?at=${at}#${fromAt(at).block}`;
}

/** The headline as a link, and below it paper, date and page. */
export function sourceCell(source: Source, { base, papers, words }: SiteContext): Node[] {
  const { headline, paper, date, page } = source;
  const where = [
    papers.get(paper) ?? paper,
    date ?? words.undated,
    ...(page === null ? [] : [words.page(page)]),
  ];
  const href = sourceUrl(source, base);
  return [
    headline === null
      ? element('a', { href }, words.untitled)
      : element('a', { href, lang: 'zh-CN' }, headline),
    element('span', { class: 'label' }, where.join(' ')),
  ];
}
