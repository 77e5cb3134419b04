export type PeriodUnit = 'year' | 'month';

export interface PeriodCount {
  /** `2031` or `2031-05`. */
  readonly period: string;
  readonly count: number;
}

/** Longest row of months that a phone can show; years beyond. */
const MOST_MONTHS = 240;

/** How many of the dates (`2031-05-12`) fall into each period from the first to the last, periods of none included. */
export function countByPeriod(dates: readonly string[], unit: PeriodUnit): PeriodCount[] {
  const length = unit === 'year' ? 4 : 7;
  const counts = new Map<string, number>();
  for (const date of dates) {
    if (date.length < length) continue;
    const period = date.slice(0, length);
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  const found = [...counts.keys()].sort();
  const all: PeriodCount[] = [];
  for (let period = found[0] ?? ''; period !== '' && period <= found.at(-1)!; period = periodAfter(period))
    all.push({ period, count: counts.get(period) ?? 0 });
  return all;
}

/** Months where so many bars can be told apart. */
export function unitFor(dates: readonly string[]): PeriodUnit {
  const days = dates.filter((date) => date.length >= 7).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'year';
  const months = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + 12;
  return months <= MOST_MONTHS ? 'month' : 'year';
}

/** `2031-12` → `2032-01`, `2031` → `2032`. */
export function periodAfter(period: string): string {
  const [year = 0, month] = period.split('-').map(Number);
  const [y, m] = month === undefined ? [year + 1] : month === 12 ? [year + 1, 1] : [year, month + 1];
  return [String(y).padStart(4, '0'), ...(m === undefined ? [] : [String(m).padStart(2, '0')])].join('-');
}
