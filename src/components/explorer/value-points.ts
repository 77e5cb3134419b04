/** Values over time, as many points as can be told apart, and their numbers by year. */
import { medianOf, toYearValues, type YearValues } from '../../data/year-values.ts';
import type { CodedColumn } from './coded-column.ts';

export interface ValuePoint {
  /** ISO day; the first of a month or year where no more is known. */
  readonly day: string;
  readonly value: number;
  /** Figures that it stands for: one, or all of a month, whose median it is. */
  readonly count: number;
}

/** More than so many dots cover one another. */
const MOST_DOTS = 400;

/** The points to draw: each dated figure, or the median of each month where they are many. */
export function valuePoints(
  rows: ArrayLike<number>,
  values: Float64Array,
  dates: CodedColumn,
): readonly ValuePoint[] {
  const dated = groupValues(rows, values, dates, 10);
  const count = [...dated.values()].reduce((sum, all) => sum + all.length, 0);
  if (count <= MOST_DOTS)
    return [...dated].flatMap(([date, all]) => all.map((value) => ({ day: toDay(date), value, count: 1 })));
  return [...groupValues(rows, values, dates, 7)].map(([date, all]) => ({
    day: toDay(date),
    value: medianOf(all),
    count: all.length,
  }));
}

/** The numbers of each year, oldest first. */
export function valuesByYear(
  rows: ArrayLike<number>,
  values: Float64Array,
  dates: CodedColumn,
): readonly YearValues[] {
  return toYearValues(groupValues(rows, values, dates, 4));
}

/** The values of each date, cut after `length` characters; undated ones are left out. */
function groupValues(
  rows: ArrayLike<number>,
  values: Float64Array,
  { codes, texts }: CodedColumn,
  length: number,
): Map<string, number[]> {
  const cut = texts.map((text) => text?.slice(0, length) ?? null);
  const groups = new Map<string, number[]>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const date = cut[codes[row]!];
    if (date === null || date === undefined) continue;
    const group = groups.get(date);
    if (group === undefined) groups.set(date, [values[row]!]);
    else group.push(values[row]!);
  }
  return groups;
}

function toDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
