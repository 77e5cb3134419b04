import { below, issueUrl, pageUrl, paperUrl, REPORTERS } from '../../addresses/urls.ts';
import type { PageEntry } from '../../archive/index.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { both, bothAttribute } from '../both.ts';
import { pageTitleHtml } from '../previous-next-html.ts';
import { paperName } from '../shown-archive.ts';

/** A place on the way to a page, and what it is called. */
export type Crumb = readonly [url: string, name: string | Markup];

const LABEL = bothAttribute('aria-label', ({ paper }) => paper.place);

/** Where the reader is: paper, issue, page. The last one is the page itself or its parent. */
export function crumbsHtml(places: readonly Crumb[]): Markup {
  return html`<nav class="crumbs label"${LABEL}><ol>${places.map(crumbHtml)}</ol></nav>`;
}

function crumbHtml([url, name]: Crumb): Markup {
  return html`<li><a href="${below(import.meta.env.BASE_URL, url)}">${name}</a></li>`;
}

/** A paper, on the way to what is its. */
export function paperCrumb(paper: string): Crumb {
  return [paperUrl(paper), both(({ places }) => places.paper(paperName(paper)))];
}

/** An issue, or the paper's undated pages. */
export function issueCrumb(paper: string, date: string | null): Crumb {
  return [issueUrl(paper, date), dayHtml(date)];
}

/** From the paper to one of its pages. */
export function pageCrumbs(page: PageEntry): Crumb[] {
  const date = page.folder === 'undated' ? null : page.folder;
  return [paperCrumb(page.paper), issueCrumb(page.paper, date), [pageUrl(page.drop), pageTitleHtml(page)]];
}

/** The day of an issue; null where it is not known. */
export function dayHtml(date: string | null): Markup {
  return both(({ issueDates }) => (date === null ? issueDates.undated : issueDates.day(date)));
}

/** All who sign. */
export function reportersCrumb(): Crumb {
  return [REPORTERS, both(({ frame }) => frame.reporters)];
}
