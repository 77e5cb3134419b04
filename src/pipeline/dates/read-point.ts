import { isNumeral } from '../numbers/numerals.ts';
import type { Point, YearRef } from './point.ts';
import { readDay } from './read-day.ts';
import { readDecade } from './read-decade.ts';
import { readEra } from './read-era-year.ts';
import { readFestival } from './read-festival.ts';
import { readLunar, readLunarBehindReign } from './read-lunar.ts';
import { readMonth } from './read-month.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { readYear } from './read-year.ts';
import { readQuarterWord, readYearPart } from './read-year-part.ts';
import { readYears } from './read-years.ts';
import { numberMayBeginPoint } from './starts.ts';

/**
 * Reads one date that begins at `at`, from its largest part to its smallest: 2012年9月3日上午, 去年底, 上月15号, 3日, 一季度,
 * 本周六, 光绪二十四年四月. Null where none begins there. `second`: behind the 至 of a span, where a day may stand without its month.
 */
export function readPoint(text: string, at: number, second = false): Point | null {
  if (isNumeral(text.charCodeAt(at)) && !numberMayBeginPoint(text, at)) return null;
  const whole = readNumericDate(text, at) ?? readYears(text, at) ?? readEra(text, at) ?? readDecade(text, at);
  if (whole) return whole;
  const year = readYear(text, at, second);
  if (year) return readInYear(text, year.ref, year.to);
  return (
    readQuarterWord(text, at) ??
    readYearPart(text, at, false) ??
    readFestival(text, at, false) ??
    readLunar(text, at) ??
    readMonth(text, at, false) ??
    readDay(text, at, second)
  );
}

/** What stands behind the year: a part of it, a festival, a month; or nothing. */
function readInYear(text: string, year: YearRef, to: number): Point {
  // Of a year before our era only the year is kept.
  if (year.kind === 'printed' && year.value < 1) return { year, to };
  const reign = year.kind === 'printed' && year.era && year.value <= year.era.lunarUpTo;
  const inReign = reign ? readLunarBehindReign(text, to) : null;
  const behind =
    inReign ??
    readYearPart(text, to, true) ??
    readFestival(text, to, true) ??
    readLunar(text, to) ??
    readMonth(text, to, true);
  return behind ? { year, ...behind } : { year, to };
}
