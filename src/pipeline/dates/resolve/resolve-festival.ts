import { FESTIVALS } from '../../../lexicons/festivals.ts';
import { addDays, splitDay, toDay } from '../calendar.ts';
import type { DateContext, PartialDay } from '../context.ts';
import { between, dayExtent } from '../extent.ts';
import { festivalDay } from '../festival-day.ts';
import type { Point } from '../point.ts';
import { resolveYear } from './resolve-year.ts';
import { basisOf, type Resolved, toAnchor } from './resolved.ts';

/** A festival's day, or with 期间 its days; without a year, the last one or the next if it is near. */
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

/** The last one that lies at most four months ahead: a newspaper speaks of the festival that was, or of the next one once it is near. */
function nearestYear(festival: string, written: PartialDay | null): number | null {
  if (!written) return null;
  if (written.month === null) return written.year;
  const limit = addDays(toDay(written.year, written.month, written.day ?? 15), 120);
  const years = [written.year + 1, written.year, written.year - 1];
  return years.find((year) => festivalDay(festival, year) <= limit) ?? written.year;
}
