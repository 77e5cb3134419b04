/** The files in which all hits can be taken home: CSV for spreadsheets, NDJSON for programs. */
import { toDate } from '../../citations/cited-article.ts';
import { gbtNumeric } from '../../citations/gb-t-7714.ts';
import { csvHeader, type Row, toCsv } from '../../data/text-forms.ts';
import type { HitLine } from '../../search/client.ts';

export interface HitFile {
  /** End of the file's name. */
  readonly ending: 'csv' | 'ndjson';
  readonly type: string;
  /** What stands before the first hit. */
  readonly head: string;
  /** `papers` has the papers' names by id; addresses are made whole by that of the page. */
  readonly line: (hit: HitLine, papers: ReadonlyMap<string, string>, page: string) => string;
}

/** What a CSV file says of each hit, in the order of its columns. */
const CELLS: readonly ((
  hit: HitLine,
  papers: ReadonlyMap<string, string>,
  page: string,
) => string | number | null)[] = [
  (hit) => hit.id,
  (hit, papers) => papers.get(hit.paper) ?? hit.paper,
  (hit) => hit.date,
  (hit) => hit.page,
  (hit) => hit.headline,
  (hit) => hit.at,
  (hit) => hit.left,
  (hit) => hit.text,
  (hit) => hit.right,
  cite,
  (hit, _, page) => new URL(hit.url, page).href,
];

/** `columns`: their names, in the order of CELLS. */
export function csvFile(columns: readonly string[]): HitFile {
  const toRow = (...hit: Parameters<HitFile['line']>): Row =>
    Object.fromEntries(CELLS.map((cell, n) => [columns[n]!, cell(...hit)]));
  return {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    head: csvHeader(columns),
    line: (...hit) => toCsv(columns, [toRow(...hit)]),
  };
}

/** One object a line: the hit as `/search/client.js` gives it, its address whole, and its citation. */
export const NDJSON: HitFile = {
  ending: 'ndjson',
  type: 'application/x-ndjson;charset=utf-8',
  head: '',
  line: (hit, papers, page) =>
    `${JSON.stringify({ ...hit, url: new URL(hit.url, page).href, citation: cite(hit, papers) })}\n`,
};

/** The article's citation as its own page gives it, GB/T 7714. */
function cite(hit: HitLine, papers: ReadonlyMap<string, string>): string {
  const { id, authors, headline, headlineSupplied, paper, date, dateInferred, page } = hit;
  return gbtNumeric({
    id,
    authors,
    title: headlineSupplied ? `[${headline}]` : headline,
    paper: papers.get(paper) ?? paper,
    place: null,
    date: date === '' ? null : toDate(date, dateInferred),
    page,
  });
}
