import { addDays, splitDay, toDay } from '../calendar.ts';
import type { DateContext, PartialDay } from '../context.ts';
import { between, dayExtent } from '../extent.ts';
import { type LunarMonthOf, lunarDay, lunarMonthDays, lunarMonthOf } from '../lunar.ts';
import type { LunarPoint, Point } from '../point.ts';
import { resolveYear } from './resolve-year.ts';
import { basisOf, type Resolved, toAnchor } from './resolved.ts';

/** So near the new year 初三 alone is a day of its first month. */
const NEW_YEAR_DAYS = 25;
/** A newspaper speaks of the day that was, or of the next one once it is near. */
const AHEAD = 120;

/**
 * A day or month of the Chinese calendar: 正月十五, 光绪二十四年四月二十三日. Without a year, the last one or the next if it is near. Null where
 * there is no such day.
 */
export function resolveLunar(point: Point, context: DateContext): Resolved | null {
  const lunar = point.lunar!;
  const basis = basisOf(point);
  const of = monthOf(point, lunar, context);
  if (of === null) return lunar.month === null ? null : { extent: null, basis, anchor: null };
  if (lunar.day === null) {
    const days = lunarMonthDays(of);
    if (!days) return null;
    const [year, month] = splitDay(days[0]);
    const anchor = { ...toAnchor(year, month)!, lunar: of };
    return { extent: between(dayExtent(days[0]), dayExtent(days[1])), basis, anchor };
  }
  const day = lunarDay(of, lunar.day);
  if (day === null) return null;
  return { extent: dayExtent(day), basis, anchor: { ...toAnchor(...splitDay(day))!, lunar: of } };
}

function monthOf(point: Point, { month, leap, day }: LunarPoint, context: DateContext): LunarMonthOf | null {
  const { anchor, written } = context;
  if (month === null) return anchor?.lunar ?? nearNewYear(written);
  const known = point.year
    ? yearOf(point, context)
    : anchor?.sameSentence
      ? yearBehind(anchor.lunar, month)
      : null;
  if (known !== null) return { year: known, month, leap };
  if (point.year || !written) return null;
  if (written.month === null) return { year: written.year, month, leap };
  const limit = addDays(toDay(written.year, written.month, written.day ?? 15), AHEAD);
  const years = [written.year + 1, written.year, written.year - 1, written.year - 2];
  const year = years.find((year) => {
    const first = lunarDay({ year, month, leap }, day ?? 1);
    return first !== null && first <= limit;
  });
  return year === undefined ? null : { year, month, leap };
}

/** The year of a month behind another: 正月 behind 腊月 is in the next. */
function yearBehind(last: LunarMonthOf | undefined, month: number): number | null {
  return last ? last.year + (last.month - month > 6 ? 1 : 0) : null;
}

/** The Chinese year of a point that names one: 今年 in January is the one that ends. */
function yearOf({ year }: Point, context: DateContext): number | null {
  const { written } = context;
  if (year!.kind === 'relative' && written?.month && written.day)
    return lunarMonthOf(toDay(written.year, written.month, written.day)).year + year!.offset;
  return resolveYear(year!, context);
}

/** The first month, where the day of writing lies in it or right before. */
function nearNewYear(written: PartialDay | null): LunarMonthOf | null {
  if (!written?.month || !written.day) return null;
  const today = toDay(written.year, written.month, written.day);
  const first = { year: written.year, month: 1, leap: false };
  const newYear = lunarDay(first, 1)!;
  return addDays(newYear, -NEW_YEAR_DAYS) <= today && today <= addDays(newYear, NEW_YEAR_DAYS) ? first : null;
}
