import { type Extent, FACETS, type FacetName, type Facets, type Table } from '../files.ts';

/** What narrows a search. Days may be `2031-05-12`, `2031-05` or `2031`. */
export interface Filters {
  /** Id of a paper. */
  readonly paper?: string | undefined;
  /** First day. */
  readonly from?: string | undefined;
  /** Last day, itself included. */
  readonly to?: string | undefined;
  /** 版次. */
  readonly page?: string | number | undefined;
  /** A reporter's whole name. */
  readonly reporter?: string | undefined;
  /** Articles that have a figure of this kind: `money`, `count`, … as in the article's file. */
  readonly kind?: string | undefined;
  /** A place's whole name. */
  readonly place?: string | undefined;
}

export type FilterName = 'paper' | 'date' | FacetName;

/** A test for rows of a table, by what it asks for, so that what is counted beside one filter may leave out that filter. */
export type RowFilters = readonly { readonly name: FilterName; readonly fits: (row: number) => boolean }[];

/** Whether the search asks for something that only the facets tell. */
export function asksFacets(filters: Filters): boolean {
  return FACETS.some((name) => isAsked(filters[name]));
}

/**
 * The tests that a search's filters come to; `facets` may be null where none of them is asked. An article of which only
 * month or year are known passes where some day of it does; one without a date passes only where no date is asked for.
 */
export function toRowFilters(table: Table, facets: Facets | null, filters: Filters): RowFilters {
  const { articles, papers, dates } = table;
  const { paper, from, to } = filters;
  const paperRow = paper ? papers.indexOf(paper) : null;
  const dateFits = from || to ? dates.map((date) => isWithin(date, from, to)) : null;
  return [
    ...(paperRow === null
      ? []
      : [{ name: 'paper' as const, fits: (row: number) => articles.paper[row] === paperRow }]),
    ...(dateFits === null
      ? []
      : [{ name: 'date' as const, fits: (row: number) => dateFits[articles.date[row]!]! }]),
    ...FACETS.filter((name) => isAsked(filters[name])).map((name) => {
      const { values, of } = facets![name];
      const value = values.indexOf(String(filters[name]));
      return { name, fits: (row: number) => of[row]!.includes(value) };
    }),
  ];
}

/** Whether a part of the archive can have an article that passes. */
export function mayHave({ papers, from: first, to: last }: Extent, { paper, from, to }: Filters): boolean {
  if (paper && !papers.includes(paper)) return false;
  if (!from && !to) return true;
  if (first === '') return false;
  return (!from || lastDay(last) >= firstDay(from)) && (!to || firstDay(first) <= lastDay(to));
}

export function isAsked(value: string | number | undefined): boolean {
  return value !== undefined && value !== '';
}

/** Whether some day of a date lies between two, each of which may be left out. */
export function isWithin(date: string, from: string | undefined, to: string | undefined): boolean {
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
