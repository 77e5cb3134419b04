/** The files in which all hits can be taken home: CSV for spreadsheets, NDJSON for programs. */
import type { HitLine } from '../../search/client.ts';
import { cite } from './cite.ts';

export interface HitFile {
  /** End of the file's name. */
  readonly ending: 'csv' | 'ndjson';
  readonly type: string;
  /** What stands before the first hit. */
  readonly head: string;
  readonly line: (hit: HitLine, papers: ReadonlyMap<string, string>, page: string) => string;
}

const COLUMNS = ['编号', '报纸', '日期', '版', '标题', '位置', '左文', '命中', '右文', '引用', '网址'];

/** With a byte-order mark, without which Excel takes UTF-8 for something else; lines end as RFC 4180 has it. */
export const CSV: HitFile = {
  ending: 'csv',
  type: 'text/csv;charset=utf-8',
  head: `\uFEFF${toCsvLine(COLUMNS)}`,
  line: (hit, papers, page) =>
    toCsvLine([
      hit.id,
      papers.get(hit.paper) ?? hit.paper,
      hit.date,
      hit.page === null ? '' : String(hit.page),
      hit.headline,
      hit.at,
      hit.left,
      hit.text,
      hit.right,
      cite(hit, papers),
      new URL(hit.url, page).href,
    ]),
};

/** One object a line: the hit as `/search/client.js` gives it, its address whole, and its citation. */
export const NDJSON: HitFile = {
  ending: 'ndjson',
  type: 'application/x-ndjson;charset=utf-8',
  head: '',
  line: (hit, papers, page) =>
    `${JSON.stringify({ ...hit, url: new URL(hit.url, page).href, citation: cite(hit, papers) })}\n`,
};

function toCsvLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe, which it does not show. */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
