import type { Period } from '../../search/client.ts';

export type Unit = 'year' | 'month';

/** Longest row of months that can still be told apart on a phone. */
const MOST_MONTHS = 36;

/** The periods by year, or by month, with those between in which nothing was found; what has no date is left out. */
export function countPeriods(periods: readonly Period[], unit: Unit): Period[] {
  const length = unit === 'year' ? 4 : 7;
  const counted = new Map<string, Period>();
  for (const { date, articles, hits } of periods) {
    if (date.length < length) continue;
    const name = date.slice(0, length);
    const before = counted.get(name) ?? { articles: 0, hits: 0 };
    counted.set(name, { date: name, articles: before.articles + articles, hits: before.hits + hits });
  }
  const names = [...counted.keys()].sort();
  const [first] = names;
  if (first === undefined) return [];
  const all: Period[] = [];
  for (let name = first; name <= names.at(-1)!; name = next(name)) {
    all.push(counted.get(name) ?? { date: name, articles: 0, hits: 0 });
  }
  return all;
}

/** Months where they are few, and more than the years. */
export function fittingUnit(periods: readonly Period[]): Unit {
  const months = countPeriods(periods, 'month').length;
  return months > 1 && months <= MOST_MONTHS ? 'month' : 'year';
}

function next(name: string): string {
  const [year, month] = name.split('-').map(Number) as [number, number | undefined];
  if (month === undefined) return String(year + 1).padStart(4, '0');
  return month === 12
    ? `${next(String(year).padStart(4, '0'))}-01`
    : `${name.slice(0, 4)}-${String(month + 1).padStart(2, '0')}`;
}
