import { below } from '../addresses/urls.ts';
import type { IssueEntry, PageEntry } from '../archive/index.ts';
import { type Markup, markup } from '../markup/markup.ts';
import { sayPageTitle } from '../words/say-page.ts';
import { english } from './english.ts';

export interface Neighbour {
  readonly url: string;
  readonly title: string;
}

export interface NeighbourLinks {
  /** What the links are, for those who do not see them: 同版文章. */
  readonly label: string;
  /** 篇, 版, 期. */
  readonly measure: string;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** The way to the one before and the one after: issues, pages, articles. Nothing where there is neither. */
export function previousNextHtml({ label, measure, previous, next }: NeighbourLinks): Markup | null {
  if (previous === null && next === null) return null;
  const link = (rel: 'prev' | 'next', word: string, meaning: string, to: Neighbour | null) =>
    to === null
      ? markup`<span></span>`
      : markup`<a rel="${rel}" href="${below(import.meta.env.BASE_URL, to.url)}"><span class="label">${word}${measure}${english(meaning)}</span>${to.title}</a>`;
  return markup`<nav class="neighbours" aria-label="${label}">${link('prev', '上一', 'Previous', previous)}${link('next', '下一', 'Next', next)}</nav>`;
}

/** The way to the pages before and after one of an issue; `toUrl` gives their address, or that of their trace view. */
export function pageNeighboursHtml(
  { pages }: IssueEntry,
  page: PageEntry,
  toUrl: (drop: string) => string,
): Markup | null {
  const place = pages.indexOf(page);
  const neighbour = (other: PageEntry | undefined) =>
    other === undefined ? null : { url: toUrl(other.drop), title: sayPageTitle(other) };
  return previousNextHtml({
    label: '同期各版',
    measure: '版',
    previous: neighbour(pages[place - 1]),
    next: neighbour(pages[place + 1]),
  });
}
