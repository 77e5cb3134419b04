import { articleUrl, below, pageUrl, traceUrl } from '../../addresses/urls.ts';
import type { ArticleEntry, IssueEntry, OpenPageRecord, PageEntry } from '../../archive/index.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { isOfNewsroom } from '../../model/forms.ts';
import { pageTitle, sayPageTitle } from '../../words/say-page.ts';
import type { Words } from '../../words/words-of.ts';
import { both, inEach } from '../both.ts';
import { crumbsHtml, issueCrumb, paperCrumb } from '../frame/crumbs-html.ts';
import type { FramedPage } from '../frame/framed-page.ts';
import { openingParagraphs } from '../opening-paragraphs.ts';
import { pageNeighboursHtml } from '../previous-next-html.ts';
import { archive, paperName } from '../shown-archive.ts';
import { storyHtml } from '../story-html.ts';
import { titleHtml } from '../title-html.ts';

/** One page (版) of an issue: its articles with their leads, and what else stood on it; `record` where it can be read. */
export function pageView(issue: IssueEntry, page: PageEntry, record: OpenPageRecord | null): FramedPage {
  const { paper, articles } = page;
  return {
    title: inEach(({ places, issueDates }) =>
      places.beside(
        paperName(paper),
        issue.date === null ? issueDates.undated : issueDates.day(issue.date),
        sayPageTitle(page, places),
      ),
    ),
    description: articles.map(({ headline }) => headline ?? '').join(' '),
    head: '',
    body: html`
      ${crumbsHtml([paperCrumb(paper), issueCrumb(paper, issue.date)])}
      ${folioHtml(page, issue.date)}
      <div class="page-stories">${articles.map(placedStoryHtml)}</div>
      ${articles.length === 0 && NO_ARTICLES}
      ${itemsHtml(page)}
      ${record && restHtml(record)}
      ${record && traceHtml(page, record)}
      ${pageNeighboursHtml(issue, page, pageUrl)}
    `.html,
  };
}

const NO_ARTICLES = html`<p class="empty">${both(({ paper }) => paper.noArticles)}</p>`;

/** The first article stands large, with some of its text. */
function placedStoryHtml(article: ArticleEntry, place: number): Markup {
  const paragraphs = place === 0 ? openingParagraphs(archive, article.id) : [];
  return storyHtml(
    article,
    place === 0 ? { level: 'h2', size: 'lead', paragraphs } : { level: 'h2', lead: true },
  );
}

const BESIDE = both(({ genres }) => genres.beside);

/** Notices, advertisements, tables, contents and weather boxes: what is printed and is no article, each with what it is. */
function itemsHtml({ printed }: PageEntry): Markup | null {
  const items = printed.filter((entry) => !isOfNewsroom(entry));
  if (items.length === 0) return null;
  return html`
    <section class="page-items">
      <h2 class="label">${BESIDE}</h2>
      <ul>${items.map(itemHtml)}</ul>
    </section>`;
}

function itemHtml(entry: ArticleEntry): Markup {
  const href = below(import.meta.env.BASE_URL, articleUrl(entry));
  const kind = both(({ genres }) => genres.articles[entry.kind]);
  return html`<li><span class="label genre">${kind}</span><a href="${href}">${titleHtml(entry)}</a></li>`;
}

function folioHtml(page: PageEntry, date: string | null): Markup {
  const [, section] = pageTitle(page);
  const day = both(({ issueDates }) => (date === null ? issueDates.undated : issueDates.fullDay(date)));
  return html`
    <header class="folio">
      <h1>
        ${both(({ places }) => pageTitle(page, places)[0])}
        ${section !== null && html`<span class="folio-name">${section}</span>`}
      </h1>
      <p class="label">
        <span>${both(({ places }) => places.paper(paperName(page.paper)))}</span>
        <span>${day}</span>
        <span>${both(({ front }) => front.articles(page.articles.length))}</span>
      </p>
    </header>`;
}

/** What stood on the page and is in no article. */
function restHtml(record: OpenPageRecord): Markup | null {
  const { captions: caption, furniture, leftover } = record;
  const kinds = (
    [
      ['caption', caption],
      ['furniture', furniture],
      ['leftover', leftover],
    ] as const
  ).filter(([, blocks]) => blocks.length > 0);
  if (kinds.length === 0) return null;
  return html`<section class="page-rest">${kinds.map(([kind, blocks]) => kindHtml(kind, blocks))}</section>`;
}

function kindHtml(kind: keyof Words['paper']['rest'], blocks: readonly { readonly text: string }[]): Markup {
  return html`
    <div>
      <h2 class="label">${both(({ paper }) => paper.rest[kind])}</h2>
      ${blocks.map(({ text }) => html`<p>${text}</p>`)}
    </div>`;
}

const TRACE = both(({ trace }) => trace.title);

function traceHtml({ drop }: PageEntry, { characters, repairs }: OpenPageRecord): Markup {
  const href = below(import.meta.env.BASE_URL, traceUrl(drop));
  const counts = both(({ paper }) => paper.repaired(characters, repairs.length));
  const label = html`<span class="label">${counts}</span>`;
  return html`<p class="article-trace"><a href="${href}">${TRACE}</a>${label}</p>`;
}
