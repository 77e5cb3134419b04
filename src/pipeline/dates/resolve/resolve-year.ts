import type { DateContext, PartialDay } from '../context.ts';
import { yearExtent } from '../extent.ts';
import type { Point, YearRef } from '../point.ts';
import { basisOf, type Resolved, toAnchor } from './resolved.ts';

/** A whole year: 2012年, 98年, 去年. */
export function resolveWholeYear(point: Point, context: DateContext): Resolved {
  const year = resolveYear(point.year!, context);
  return { extent: year === null ? null : yearExtent(year), basis: basisOf(point), anchor: toAnchor(year) };
}

/** The number of the year; null where it is counted from one that is not known. */
export function resolveYear(ref: YearRef, { written, anchor }: DateContext): number | null {
  if (ref.kind === 'printed') return ref.value;
  if (ref.kind === 'short') return fullYear(ref.value, written);
  const spoken = ref.kind === 'anchored' || (ref.kind === 'previous' && anchor?.sameSentence && anchor.year);
  const base = spoken ? anchor?.year : written?.year;
  return base ? base + ref.offset : null;
}

/** Two digits mean the year nearest to the issue, at most twenty years ahead of it. */
function fullYear(short: number, written: PartialDay | null): number {
  const base = written?.year ?? 2000;
  const year = base - (base % 100) + short;
  return year > base + 20 ? year - 100 : year <= base - 80 ? year + 100 : year;
}
