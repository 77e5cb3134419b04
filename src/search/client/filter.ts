import type { Table } from '../files.ts';

/** What narrows a search. Days may be `2031-05-12`, `2031-05` or `2031`. */
export interface Filters {
  /** Id of a paper. */
  readonly paper?: string | undefined;
  /** First day. */
  readonly from?: string | undefined;
  /** Last day, itself included. */
  readonly to?: string | undefined;
  /** A reporter's whole name. */
  readonly reporter?: string | undefined;
}

/**
 * A test for rows of the table. An article of which only month or year are known passes where some day of it does; one
 * without a date passes only where no date is asked for.
 */
export function toRowFilter(
  table: Table,
  { paper, from, to }: Filters,
  reporterRows: ReadonlySet<number> | null,
): (row: number) => boolean {
  const { articles, papers, dates } = table;
  const paperRow = !paper ? null : papers.indexOf(paper);
  const dateFits = dates.map((date) => isWithin(date, from, to));
  return (row) =>
    (paperRow === null || articles.paper[row] === paperRow) &&
    dateFits[articles.date[row]!]! &&
    (reporterRows === null || reporterRows.has(row));
}

function isWithin(date: string, from: string | undefined, to: string | undefined): boolean {
  if (!from && !to) return true;
  if (date === '') return false;
  return (!from || lastDay(date) >= firstDay(from)) && (!to || firstDay(date) <= lastDay(to));
}

function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The 31st of every month: only compared, never shown. */
function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}
