import { isNumeral } from '../numbers/numerals.ts';
import type { Point } from './point.ts';
import { readDay } from './read-day.ts';
import { readDecade } from './read-decade.ts';
import { readFestival } from './read-festival.ts';
import { readMonth } from './read-month.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { readYear } from './read-year.ts';
import { readYearPart } from './read-year-part.ts';
import { readYears } from './read-years.ts';
import { numberMayBeginPoint } from './starts.ts';

/**
 * Reads one date that begins at `at`, from its largest part to its smallest: 2012年9月3日上午, 去年底, 上月15号, 3日, 一季度,
 * 本周六. Null where none begins there. `second`: behind the 至 of a span, where a day may stand without its month.
 */
export function readPoint(text: string, at: number, second = false): Point | null {
  if (isNumeral(text.charCodeAt(at)) && !numberMayBeginPoint(text, at)) return null;
  const whole = readNumericDate(text, at) ?? readYears(text, at) ?? readDecade(text, at);
  if (whole) return whole;
  const year = readYear(text, at);
  const from = year?.to ?? at;
  const base = year ? { year: year.ref } : {};
  const part = readYearPart(text, from, year !== null);
  if (part) return { ...base, part: part.part, to: part.to };
  const festival = readFestival(text, from, year !== null);
  if (festival) return { ...base, ...festival };
  const month = readMonth(text, from, year !== null);
  if (month) return { ...base, ...month };
  return year ? { ...base, to: year.to } : readDay(text, at, second);
}
