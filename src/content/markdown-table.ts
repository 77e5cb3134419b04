/** A table as GitHub Flavored Markdown writes it, first row, rule, other rows; rows may have cells more or fewer. */

/** Parts the cells of a row's text. */
export const CELL_END = '\t';

const RULE = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+$/;
const ROW = /^\|.*\|$/s;

/**
 * @param rows texts, cells parted by tabs
 * @param write a cell as Markdown
 */
export function writeTable(rows: readonly string[], write: (cell: string) => string): string {
  const [first = '', ...others] = rows.map((row) => {
    const cells = row.split(CELL_END).map((cell) => write(cell).replaceAll('|', '\\|'));
    return `| ${cells.join(' | ')} |`;
  });
  const rule = `|${' --- |'.repeat(rows[0]!.split(CELL_END).length)}`;
  return [first, rule, ...others].join('\n');
}

/** The rows of a table, or null where the Markdown is none. */
export function readTable(source: string, read: (cell: string) => string): string[] | null {
  const [first = '', rule, ...others] = source.split(/\r?\n/).map(trimmed);
  if (rule === undefined || !RULE.test(rule)) return null;
  const rows = [first, ...others];
  return rows.every((row) => ROW.test(row)) ? rows.map((row) => cellsOf(row).map(read).join(CELL_END)) : null;
}

/** What stands between the bars of a line, escaped ones left alone. */
function cellsOf(row: string): string[] {
  return [...row.slice(1).matchAll(/((?:\\.|[^\\|])*)\|/gs)].map(([, cell = '']) => trimmed(cell));
}

/** Without what Markdown takes for white space; an ideographic space is text. */
function trimmed(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '');
}
