/** Rows as text: CSV for spreadsheets, NDJSON for programs. The same in the export and in the browser. */
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string | number | null>>;

/** Without it Excel takes UTF-8 for something else. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula; such a field then begins with an apostrophe. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** Rows as CSV (RFC 4180: CRLF, quotes doubled), each line ended; an empty field is null or an empty text. */
export function toCsv(names: readonly string[], rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => names.map((name) => row[name] ?? null));
  return `${Papa.unparse(cells, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

/** The first line of a CSV file, byte-order mark and all. */
export function csvHeader(names: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${names.join(',')}\r\n`;
}

/** One object a line, keys in the order of the columns. */
export function toNdjson(names: readonly string[], rows: readonly Row[]): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null])))}\n`)
    .join('');
}
