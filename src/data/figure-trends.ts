import type { FigureRow } from '../../schemas/tables.ts';
import { toYearValues, type YearValues } from './year-values.ts';

/** The figures of one kind and unit, year by year of the issues that print them. */
export interface FigureTrend {
  readonly kind: FigureRow['kind'];
  readonly unit: string;
  readonly years: readonly YearValues[];
}

/** Kinds that are shown, and from how many years on there is a course to see. */
const MOST_KINDS = 4;
const FEWEST_YEARS = 2;

/** A place in a row, and what is of no kind: neither is more or less of anything. */
const UNMEASURED: ReadonlySet<FigureRow['kind']> = new Set(['ordinal', 'other']);

interface Series {
  readonly kind: FigureRow['kind'];
  readonly unit: string;
  count: number;
  readonly years: Map<string, number[]>;
}

/** Gathers figures as they pass by. */
export class TrendCounter {
  readonly #series = new Map<string, Series>();

  add(rows: readonly FigureRow[]): void {
    for (const { kind, unit, currency, value, date } of rows) {
      if (date === null || unit === null || UNMEASURED.has(kind)) continue;
      // Some money is counted in 元 that is not the paper's own.
      const key = `${kind}\n${unit}\n${currency ?? ''}`;
      const series = this.#series.get(key) ?? { kind, unit, count: 0, years: new Map<string, number[]>() };
      this.#series.set(key, series);
      series.count++;
      const year = date.slice(0, 4);
      const values = series.years.get(year);
      if (values === undefined) series.years.set(year, [value]);
      else values.push(value);
    }
  }

  /** The most frequent unit of each of the most frequent kinds. */
  trends(): FigureTrend[] {
    const shown = new Map<FigureRow['kind'], Series>();
    for (const series of [...this.#series.values()].sort((a, b) => b.count - a.count)) {
      if (series.years.size >= FEWEST_YEARS && !shown.has(series.kind)) shown.set(series.kind, series);
    }
    return [...shown.values()]
      .slice(0, MOST_KINDS)
      .map(({ kind, unit, years }) => ({ kind, unit, years: toYearValues(years) }));
  }
}
