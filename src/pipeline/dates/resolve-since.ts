import type { DateContext } from './context.ts';
import type { Extent } from './extent.ts';
import type { Point } from './point.ts';
import type { Resolved } from './resolve/resolved.ts';
import { resolvePoint } from './resolve-point.ts';
import { todayExtent } from './today.ts';

/**
 * Where a point lies since which something has lasted: never ahead of the day of writing, so that 10月以来 in an issue of September is
 * counted from last year's October, and 年底以来 from its end. `resolved` is where it lies otherwise.
 */
export function resolveSince(point: Point, resolved: Resolved, context: DateContext): Extent | null {
  const { extent } = resolved;
  const today = todayExtent(context.written);
  const ahead = today?.end && extent?.start && extent.start > today.end;
  if (!ahead || point.year) return extent;
  const value = Number(extent.start!.slice(0, 4)) - 1;
  return resolvePoint({ ...point, year: { kind: 'printed', value } }, context)?.extent ?? null;
}
