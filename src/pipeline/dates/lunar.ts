/** The Chinese calendar and its solar terms, as tyme4ts reckons them (historical tables, so that old new moons fall as they were printed). */
import { LunarMonth, LunarYear, type SolarDay as Solar, SolarDay, SolarTerm } from 'tyme4ts';
import { addDays, splitDay, toDay } from './calendar.ts';

/** A month of a Chinese year, which is numbered as the Gregorian year that it begins in. */
export interface LunarMonthOf {
  readonly year: number;
  readonly month: number;
  readonly leap: boolean;
}

/** 清明 among the solar terms, counted from 冬至. */
const QINGMING = 7;

type Days = readonly [first: string, last: string];

/** Months that were reckoned already: it takes longer than all the rest of a date. */
const reckonedMonths = new Map<string, Days | null>();

/** Its first and last day; null where the year has no such leap month. */
export function lunarMonthDays(of: LunarMonthOf): Days | null {
  const key = `${of.year} ${of.month} ${of.leap}`;
  let days = reckonedMonths.get(key);
  if (days === undefined) {
    days = reckonMonth(of);
    reckonedMonths.set(key, days);
  }
  return days;
}

function reckonMonth({ year, month, leap }: LunarMonthOf): Days | null {
  if (leap && LunarYear.fromYear(year).getLeapMonth() !== month) return null;
  const reckoned = LunarMonth.fromYm(year, leap ? -month : month);
  const first = toIso(reckoned.getFirstJulianDay().getSolarDay());
  return [first, addDays(first, reckoned.getDayCount() - 1)];
}

/** Day 0 is the last of the month before. Null where the month has no such day. */
export function lunarDay(of: LunarMonthOf, day: number): string | null {
  const days = lunarMonthDays(of);
  const found = days && addDays(days[0], day - 1);
  return found && found <= days[1] ? found : null;
}

/** The Chinese month in which a day lies. */
export function lunarMonthOf(day: string): LunarMonthOf {
  const month = SolarDay.fromYmd(...splitDay(day))
    .getLunarDay()
    .getLunarMonth();
  return { year: month.getYear(), month: month.getMonth(), leap: month.isLeap() };
}

/** The day of 清明. */
export function qingming(year: number): string {
  return toIso(SolarTerm.fromIndex(year, QINGMING).getJulianDay().getSolarDay());
}

function toIso(day: Solar): string {
  return toDay(day.getYear(), day.getMonth(), day.getDay());
}
