import type { DateContext } from './context.ts';
import type { Point } from './point.ts';
import { resolveDay } from './resolve/resolve-day.ts';
import { resolveDecade, resolveYears } from './resolve/resolve-decade.ts';
import { resolveFestival } from './resolve/resolve-festival.ts';
import { resolveLunar } from './resolve/resolve-lunar.ts';
import { resolveMonth } from './resolve/resolve-month.ts';
import { resolvePart, resolveQuarter } from './resolve/resolve-part.ts';
import { isYear, resolveWholeYear } from './resolve/resolve-year.ts';
import type { Resolved } from './resolve/resolved.ts';

/** Finds where in the calendar a point lies. Null where there is no such day (2月30日), or no such year in what is known (`isYear`). */
export function resolvePoint(point: Point, context: DateContext): Resolved | null {
  if (point.year && !isYear(point.year, context)) return null;
  if (point.years) return resolveYears(point.years, context);
  if (point.decade) return resolveDecade(point.decade, context);
  if (point.lunar) return resolveLunar(point, context);
  if (point.quarter !== undefined) return resolveQuarter(point.quarter, context);
  if (point.festival) return resolveFestival(point, context);
  if (point.part) return resolvePart(point, point.part, context);
  if (point.month) return resolveMonth(point, context);
  if (point.day) return resolveDay(point.day, context);
  return resolveWholeYear(point, context);
}
