import { ERAS } from '../../../lexicons/eras.ts';
import type { DateContext, PartialDay } from '../context.ts';
import { yearExtent } from '../extent.ts';
import type { Point, YearRef } from '../point.ts';
import { inEra } from '../read-era-year.ts';
import { basisOf, type Resolved, toAnchor } from './resolved.ts';

const REPUBLIC = ERAS['民国']!;
/** How many years ahead of the day of writing a plan looks. */
const PLANNED = 10;
/** Of a year of two digits, the Republic's is meant where it lies no further ahead. */
const SOON = 4;
/** A bare year leans on its era where it comes so soon behind the last. */
const NARRATED = 15;

/** A whole year: 2012年, 98年, 民国二十四年, 去年. */
export function resolveWholeYear(point: Point, context: DateContext): Resolved {
  const year = resolveYear(point.year!, context);
  return { extent: year === null ? null : yearExtent(year), basis: basisOf(point), anchor: toAnchor(year) };
}

/** The number of the year; null where it is counted from one that is not known. */
export function resolveYear(ref: YearRef, context: DateContext): number | null {
  const { written, anchor } = context;
  if (ref.kind === 'printed') return ref.value;
  if (ref.kind === 'short') return shortYear(ref.value, context);
  if (ref.kind === 'counted') return countedYear(ref, context);
  const spoken = ref.kind === 'anchored' || (ref.kind === 'previous' && anchor?.sameSentence && anchor.year);
  const base = spoken ? anchor?.year : written?.year;
  return base ? base + ref.offset : null;
}

/** Whether a number before 年 that may be a length of time is a year: one that the context has, and not ahead where it only seems to be one. */
export function isYear(ref: YearRef, context: DateContext): boolean {
  if (ref.kind !== 'short' && ref.kind !== 'counted') return true;
  const year = resolveYear(ref, context);
  const now = context.written?.year ?? null;
  return year !== null && (ref.sign === 'plain' || now === null || year <= now);
}

/** Two digits mean the year nearest to the issue, at most twenty years ahead of it; of the Republic where years are counted so. */
export function shortYear(short: number, { written, minguo }: DateContext): number {
  const republican = REPUBLIC.first + short - 1;
  if (minguo && short > 0 && republican <= (written?.year ?? republican) + SOON) return republican;
  return fullYear(short, written);
}

function fullYear(short: number, written: PartialDay | null): number {
  const base = written?.year ?? 2000;
  const year = base - (base % 100) + short;
  return year > base + 20 ? year - 100 : year <= base - 80 ? year + 100 : year;
}

/** 二十六年 behind 民国二十四年, or by itself in a paper that counts so. */
function countedYear(
  { value, sign, fiscal }: Extract<YearRef, { kind: 'counted' }>,
  { written, anchor, minguo }: DateContext,
): number | null {
  const spoken = anchor?.sameSentence || sign === 'plain' ? anchor?.yearRef : undefined;
  const era = spoken?.kind === 'printed' ? spoken.era : undefined;
  const told = era ? inEra(era, value) : null;
  if (told !== null && (sign !== 'size' || (told >= anchor!.year! && told <= anchor!.year! + NARRATED)))
    return told;
  // 104年3月, 八十一年度 and 四十八年八月 are said nowhere else.
  const counts = minguo ? sign !== 'size' : sign === 'plain' && (value > 99 || fiscal || value > 30);
  const year = counts ? inEra(REPUBLIC, value) : null;
  return year !== null && year <= (written?.year ?? year) + PLANNED ? year : null;
}
