import { FESTIVALS } from '../../../lexicons/festivals.ts';
import { addDays, splitDay, toDay } from '../calendar.ts';
import type { DateContext, PartialDay } from '../context.ts';
import { between, dayExtent } from '../extent.ts';
import { festivalDay } from '../festival-day.ts';
import type { Point } from '../point.ts';
import { resolveYear } from './resolve-year.ts';
import { basisOf, type Resolved, toAnchor } from './resolved.ts';

/** A festival's day, or with 期间 its days; without a year, the festival nearest to the issue. */
export function resolveFestival(point: Point, context: DateContext): Resolved {
  const { name, season } = point.festival!;
  const basis = basisOf(point);
  const year = point.year ? resolveYear(point.year, context) : nearestYear(name, context.written);
  if (year === null) return { extent: null, basis, anchor: null };
  const day = festivalDay(name, year);
  const last = season ? addDays(day, FESTIVALS[name]!.days - 1) : day;
  const [y, month, d] = splitDay(day);
  return { extent: between(dayExtent(day), dayExtent(last)), basis, anchor: toAnchor(y, month, d) };
}

function nearestYear(festival: string, written: PartialDay | null): number | null {
  if (!written) return null;
  if (written.month === null) return written.year;
  const today = Date.parse(toDay(written.year, written.month, written.day ?? 15));
  const years = [written.year - 1, written.year, written.year + 1];
  const distance = (year: number) => Math.abs(Date.parse(festivalDay(festival, year)) - today);
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}
