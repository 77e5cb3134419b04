import { toDay } from './calendar.ts';
import type { PartialDay } from './context.ts';
import { dayExtent, type Extent, monthExtent, yearExtent } from './extent.ts';

/** The day of writing, or the month or year of it that is known; null where nothing is. */
export function todayExtent(written: PartialDay | null): Extent | null {
  if (!written) return null;
  const { year, month, day } = written;
  if (month === null) return yearExtent(year);
  return day === null ? monthExtent(year, month) : dayExtent(toDay(year, month, day));
}
