import { FESTIVALS } from '../../lexicons/festivals.ts';
import { addDays, toDay } from './calendar.ts';

const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const newYears = new Map<number, string>();

/**
 * The day on which a festival of the lexicon falls in a year (春节 2012 → 2012-01-23). Lunar days come from ICU's Chinese
 * calendar, 清明 from the usual formula for the solar term (20th and 21st century).
 */
export function festivalDay(name: string, year: number): string {
  const { solar, lunar } = FESTIVALS[name]!;
  if (solar) return toDay(year, ...solar);
  if (lunar) return lunarDay(year, ...lunar);
  const offset = year < 2000 ? 5.59 : 4.81;
  return toDay(year, 4, Math.floor((year % 100) * 0.2422 + offset) - Math.floor((year % 100) / 4));
}

/** Lunar day 0 of month 1 is the eve of the new year. */
function lunarDay(year: number, month: number, day: number): string {
  const newYear = newYears.get(year) ?? findLunar(toDay(year, 1, 20), 1, 1);
  newYears.set(year, newYear);
  if (month === 1) return addDays(newYear, day - 1);
  return findLunar(addDays(newYear, (month - 1) * 29), month, day);
}

/** The first day from `from` on that has this month and day in the Chinese calendar; leap months come with a mark (4bis). */
function findLunar(from: string, month: number, day: number): string {
  for (let days = 0; days < 70; days++) {
    const candidate = addDays(from, days);
    if (LUNAR.format(new Date(`${candidate}T00:00:00Z`)) === `${month}/${day}`) return candidate;
  }
  return from;
}
