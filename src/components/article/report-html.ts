import { articleUrl, below } from '../../addresses/urls.ts';
import type { OpenArticle, PageEntry } from '../../archive/index.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { type LineStart, lineStarts } from '../../model/line-starts.ts';
import { sourceLines } from '../../model/source-lines.ts';
import { reportWords } from '../../words/report-words.ts';
import { both } from '../both.ts';
import { archive } from '../shown-archive.ts';
import { reportHref } from './report-href.ts';

const REPORT = both(({ article }) => article.report);

/**
 * The link by which a reader reports a mistake; none where `content/site.yaml` does not say to whom. With script it takes
 * along the words that the reader chose and the line of the drop that they stand in (`report-client.ts`).
 */
export function reportHtml(
  { article }: OpenArticle,
  page: PageEntry,
  title: string,
  url: string | null,
): Markup | null {
  const { report } = archive.site;
  if (report === null) return null;
  const address = url ?? below(import.meta.env.BASE_URL, articleUrl(article));
  const { drop, lines } = article.source;
  const ranges = lines.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join('、');
  const href = reportHref(report, {
    title: reportWords.title(title),
    body: reportWords.body({ url: address, drop, lines: ranges, sentence: '' }),
  });
  return html`
    <p class="article-report">
      <a href="${href}" data-report="${report}" data-title="${title}" data-drop="${drop}" data-lines="${lineData(page, article.id)}">${REPORT}</a>
    </p>`;
}

/** `p1:0=12,18=13;p2:0=14`: from which offset on a block stands in which line of the drop. */
function lineData(page: PageEntry, id: string): string {
  const blocks = startsOf(page).get(id) ?? {};
  return Object.entries(blocks)
    .map(([block, starts]) => `${block}:${starts.map(([at, line]) => `${at}=${line}`).join(',')}`)
    .join(';');
}

type Starts = ReadonlyMap<string, Readonly<Record<string, readonly LineStart[]>>>;

/** Of the page that was asked for last: its articles follow each other. */
let last: { page: PageEntry; starts: Starts } | null = null;

function startsOf(page: PageEntry): Starts {
  if (last?.page === page) return last.starts;
  const record = archive.pageRecord(page);
  const raw = archive.drop(page);
  const lines = raw === null ? [] : sourceLines(raw);
  const starts: Starts = new Map(
    record?.articles.map(({ id, blocks }) => [
      id,
      Object.fromEntries(Object.entries(blocks).map(([block, runs]) => [block, lineStarts(runs, lines)])),
    ]),
  );
  last = { page, starts };
  return starts;
}
