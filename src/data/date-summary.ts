import type { DateRow } from '../../schemas/tables.ts';
import type { ParquetFile } from './exported-files.ts';

/** A month or year: what appeared in it and what speaks of it. */
export interface PeriodSummary {
  /** `2010-09` or `2010`. */
  readonly period: string;
  /** Articles that appeared in it. */
  readonly published: number;
  /** Dates mentioned that lie in it, and the articles they stand in. */
  readonly mentions: number;
  readonly articles: number;
}

/** What the timeline shows before a period is chosen. */
export interface DateSummary {
  readonly rows: number;
  readonly file: ParquetFile;
  /** In their order, those of which nothing is known left out. */
  readonly years: readonly PeriodSummary[];
  readonly months: readonly PeriodSummary[];
}

type Counts = { published: number; mentions: number; articles: number };

/** Counts articles and the dates they mention as they pass by. */
export class DateCounter {
  #rows = 0;
  readonly #years = new Map<string, Counts>();
  readonly #months = new Map<string, Counts>();

  /** Adds an article with the rows of its dates. */
  add(date: string | null, rows: readonly DateRow[]): void {
    this.#rows += rows.length;
    if (date !== null) countsOf(this.#years, date.slice(0, 4)).published++;
    if (date !== null && date.length >= 7) countsOf(this.#months, date.slice(0, 7)).published++;
    mention(
      this.#years,
      rows.map(({ year }) => (year === null ? null : toYear(year))),
    );
    mention(
      this.#months,
      rows.map(({ month }) => month),
    );
  }

  summary(file: ParquetFile): DateSummary {
    return { rows: this.#rows, file, years: inOrder(this.#years), months: inOrder(this.#months) };
  }
}

/** 988 → `0988`, as ISO 8601 writes it. */
export const toYear = (year: number) => String(year).padStart(4, '0');

function mention(counts: Map<string, Counts>, periods: readonly (string | null)[]): void {
  const met = new Set<string>();
  for (const period of periods) {
    if (period === null) continue;
    const entry = countsOf(counts, period);
    entry.mentions++;
    if (!met.has(period)) entry.articles++;
    met.add(period);
  }
}

function countsOf(counts: Map<string, Counts>, period: string): Counts {
  const entry = counts.get(period) ?? { published: 0, mentions: 0, articles: 0 };
  counts.set(period, entry);
  return entry;
}

function inOrder(counts: ReadonlyMap<string, Counts>): PeriodSummary[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([period, entry]) => ({ period, ...entry }));
}
