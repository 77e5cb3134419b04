import { articleUrl, below, pageUrl, traceUrl } from '../../addresses/urls.ts';
import type { IssueEntry, OpenArticle, OpenPageRecord, PageEntry } from '../../archive/index.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { sayPageTitle } from '../../words/say-page.ts';
import type { Words } from '../../words/words-of.ts';
import { zh } from '../../words/zh.ts';
import { both, bothAttribute, inEach } from '../both.ts';
import { crumbsHtml, pageCrumbs } from '../frame/crumbs-html.ts';
import type { FramedPage } from '../frame/framed-page.ts';
import { pageNeighboursHtml, pageTitleHtml } from '../previous-next-html.ts';
import { archive, paperName } from '../shown-archive.ts';
import { articleHtml, restHtml } from './articles-html.ts';
import { dropHtml } from './drop-html.ts';
import { countsHtml, rulesHtml } from './head-html.ts';
import { type PageTrace, tracePage } from './trace-page.ts';
import { Anchors } from './traced-html.ts';

/**
 * A page as it came beside the articles made of it: every repair, every value, every character accounted for.
 *
 * @param articles by id
 * @param record null where there is none, or where it cannot be read
 */
export function traceView(
  issue: IssueEntry,
  page: PageEntry,
  articles: ReadonlyMap<string, OpenArticle>,
  record: OpenPageRecord | null,
): FramedPage {
  const raw = archive.drop(page);
  const trace =
    raw === null || record === null
      ? null
      : tracePage(raw, record, (id) => {
          const open = articles.get(id);
          return open ? { article: open.article, paragraphs: open.paragraphs() } : null;
        });
  return {
    title: inEach((words) => {
      const place = words.places.beside(
        paperName(page.paper),
        sayDay(issue, words),
        sayPageTitle(page, words.places),
      );
      return `${words.trace.title} · ${place}`;
    }),
    description: zh.trace.description(
      zh.places.paper(paperName(page.paper)),
      sayDay(issue, zh),
      sayPageTitle(page),
    ),
    head: '',
    body: html`
      ${crumbsHtml(pageCrumbs(page))}
      <header class="trace-head">
        <h1>${TITLE}<span class="folio-name">${pageTitleHtml(page)}</span></h1>
        ${trace && countsHtml(trace.counts)}
      </header>
      ${trace ? sidesHtml(trace, page, record!.repairs.length) : missingHtml(page, raw)}
      ${pageNeighboursHtml(issue, page, traceUrl)}
    `.html,
  };
}

const TITLE = both(({ trace }) => trace.title);

const sayDay = ({ date }: IssueEntry, { issueDates }: Words) =>
  date === null ? issueDates.undated : issueDates.day(date);

/** Why there is nothing to compare. */
function missingHtml({ drop }: PageEntry, raw: string | null): Markup {
  const why = both(({ trace }) => (raw === null ? trace.noDrop : trace.noRecord));
  const href = below(import.meta.env.BASE_URL, pageUrl(drop));
  return html`<p class="empty">${why}<a href="${href}">${both(({ trace }) => trace.toPage)}</a></p>`;
}

/** The drop on one side, what was made of it on the other, and what the rules' names mean. */
function sidesHtml(trace: PageTrace, page: PageEntry, repairs: number): Markup {
  const anchors = new Anchors();
  // First: a line of the drop leads to what was made of it, where anything was.
  const made = madeHtml(trace, page, anchors);
  return html`
    ${legendHtml(trace, repairs)}
    <p class="trace-status" role="status"></p>
    <div class="trace-sides">
      <section class="trace-drop"${RECEIVED_LABEL} tabindex="0">
        <h2 class="label">${RECEIVED}<span>${page.drop}</span></h2>
        ${dropHtml(trace, (line) => anchors.hasLine(line))}
      </section>
      <div class="trace-made">${made}</div>
    </div>`;
}

const RECEIVED = both(({ trace }) => trace.received);
const RECEIVED_LABEL = bothAttribute('aria-label', ({ trace }) => trace.received);

function madeHtml(trace: PageTrace, page: PageEntry, anchors: Anchors): Markup[] {
  const base = import.meta.env.BASE_URL;
  const listed = new Map(
    page.printed.map((entry, i) => [
      entry.id,
      { number: i + 1, entry, href: below(base, articleUrl(entry)) },
    ]),
  );
  return [
    ...trace.articles.flatMap((article) => {
      const shown = listed.get(article.id);
      return shown ? [articleHtml(article, shown.number, shown, trace, anchors)] : [];
    }),
    ...trace.rest.map((rest) => restHtml(rest, trace, anchors)),
  ];
}

const LEGEND = both(({ trace }) => trace.legend);
const HELP = both(({ trace }) => trace.help);

function legendHtml(trace: PageTrace, repairs: number): Markup {
  return html`
    <details class="trace-legend">
      <summary>${both((words) => words.trace.repaired(repairs))}<span class="label">${LEGEND}</span></summary>
      ${rulesHtml(trace)}
      <p class="label">${HELP}</p>
    </details>`;
}
