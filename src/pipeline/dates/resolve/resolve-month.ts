import { addMonths, daysIn, pad, toDay } from '../calendar.ts';
import { completeYear } from '../complete.ts';
import type { DateContext } from '../context.ts';
import { dayExtent, daysBetween, type Extent, extent, monthExtent } from '../extent.ts';
import type { MonthPart, Point } from '../point.ts';
import { resolveYear } from './resolve-year.ts';
import { basisOf, type Resolved, toAnchor } from './resolved.ts';

/** A month, a part of it or a day in it: 9月, 6月上旬, 2012年9月3日, 上月15号. Null where the month has no such day. */
export function resolveMonth(point: Point, context: DateContext): Resolved | null {
  const basis = basisOf(point);
  const day = point.day?.kind === 'printed' ? point.day.value : null;
  const [year, month] = yearAndMonth(point, context, day);
  if (month === null || (year === null && basis === 'relative')) return { extent: null, basis, anchor: null };
  if (day !== null && day > daysIn(year ?? 2000, month)) return null;
  const anchor = toAnchor(year, month, day);
  const text = `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month, 2)}`;
  if (year === null)
    return { extent: extent(day === null ? text : `${text}-${pad(day, 2)}`, null, null), basis, anchor };
  if (day !== null) return { extent: dayExtent(toDay(year, month, day)), basis, anchor };
  return {
    extent: point.days ? partOf(year, month, point.days) : monthExtent(year, month),
    basis,
    anchor,
  };
}

function yearAndMonth(
  { year, month }: Point,
  context: DateContext,
  day: number | null,
): readonly [year: number | null, month: number | null] {
  if (month!.kind === 'printed') {
    const value = month!.value;
    return [year ? resolveYear(year, context) : completeYear(context, value, day), value];
  }
  const { kind } = month!;
  const { anchor, written } = context;
  const spoken = kind === 'anchored' || (kind === 'previous' && anchor?.sameSentence && anchor.month);
  const base = spoken ? anchor : written;
  return base?.month && base.year ? addMonths(base.year, base.month, month!.offset) : [null, null];
}

function partOf(year: number, month: number, [first, last]: MonthPart): Extent {
  return daysBetween(year, month, first, last ?? daysIn(year, month));
}
