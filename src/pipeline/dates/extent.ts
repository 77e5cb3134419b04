import { firstDay, lastDay, pad, toDay, toMonth } from './calendar.ts';

/**
 * A stretch of the calendar: its first and last part as EDTF (ISO 8601-2, level 2), and its first and last day, null
 * where it is open or the year is not known.
 */
export interface Extent {
  readonly lower: string;
  readonly upper: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** One EDTF date that stands for all days from `start` to `end`. */
export function extent(edtf: string, start: string | null, end: string | null): Extent {
  return { lower: edtf, upper: edtf, start, end };
}

export function yearExtent(year: number): Extent {
  // Days before our era sort under no plain ISO day.
  return year < 1 ? extent(pad(year, 4), null, null) : extent(pad(year, 4), firstDay(year), lastDay(year));
}

export function monthExtent(year: number, month: number): Extent {
  return extent(toMonth(year, month), firstDay(year, month), lastDay(year, month));
}

export function dayExtent(day: string): Extent {
  return extent(day, day, day);
}

/** From the beginning of one to the end of the other. */
export function between(from: Extent, to: Extent): Extent {
  return { lower: from.lower, upper: to.upper, start: from.start, end: to.end };
}

export function daysBetween(year: number, month: number, from: number, to: number): Extent {
  return between(dayExtent(toDay(year, month, from)), dayExtent(toDay(year, month, to)));
}

/** 2010年以来: from its beginning on. */
export function openEnd({ lower, start }: Extent): Extent {
  return { lower, upper: '..', start, end: null };
}

/** 截至2010年底: up to its end. */
export function openStart({ upper, end }: Extent): Extent {
  return { lower: '..', upper, start: null, end };
}

export function toEdtf({ lower, upper }: Extent): string {
  return lower === upper ? lower : `${lower}/${upper}`;
}
