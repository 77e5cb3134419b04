import { below } from '../addresses/urls.ts';
import type { IssueEntry, PageEntry } from '../archive/index.ts';
import { html, type Markup } from '../markup/markup.ts';
import { pageTitle } from '../words/say-page.ts';
import type { Words } from '../words/words-of.ts';
import { both, bothAttribute } from './both.ts';

export interface Neighbour {
  readonly url: string;
  readonly title: string | Markup;
}

/** What they are neighbours of: articles of a page, pages of an issue, issues of a paper. */
export type NeighbourKind = keyof Words['paper']['neighbours'];

/** The way to the one before and the one after. Nothing where there is neither. */
export function previousNextHtml(
  kind: NeighbourKind,
  previous: Neighbour | null,
  next: Neighbour | null,
): Markup | null {
  if (previous === null && next === null) return null;
  const label = bothAttribute('aria-label', ({ paper }) => paper.neighbours[kind].label);
  return html`
    <nav class="neighbours"${label}>
      ${linkHtml(
        'prev',
        both(({ paper }) => paper.neighbours[kind].previous),
        previous,
      )}
      ${linkHtml(
        'next',
        both(({ paper }) => paper.neighbours[kind].next),
        next,
      )}
    </nav>`;
}

/** An empty place keeps the other link on its side. */
function linkHtml(rel: 'prev' | 'next', words: Markup, to: Neighbour | null): Markup {
  if (to === null) return html`<span></span>`;
  const href = below(import.meta.env.BASE_URL, to.url);
  return html`<a rel="${rel}" href="${href}"><span class="label">${words}</span>${to.title}</a>`;
}

/** The way to the pages before and after one of an issue; `toUrl` gives their address, or that of their trace view. */
export function pageNeighboursHtml(
  { pages }: IssueEntry,
  page: PageEntry,
  toUrl: (drop: string) => string,
): Markup | null {
  const place = pages.indexOf(page);
  const neighbour = (other: PageEntry | undefined) =>
    other === undefined ? null : { url: toUrl(other.drop), title: pageTitleHtml(other) };
  return previousNextHtml('pages', neighbour(pages[place - 1]), neighbour(pages[place + 1]));
}

/** 第3版 经济 */
export function pageTitleHtml(page: PageEntry): Markup {
  const title = both(({ places }) => pageTitle(page, places)[0]);
  const [, section] = pageTitle(page);
  return html`${title}${section !== null && ` ${section}`}`;
}
