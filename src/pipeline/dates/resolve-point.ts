import type { MentionedDate } from '../../../schemas/index.ts';
import { FESTIVALS } from '../../lexicons/festivals.ts';
import { addDays, addMonths, daysIn, firstDay, lastDay, pad, splitDay, toDay, weekday } from './calendar.ts';
import { completeMonth, completeYear, completeYearOfPart } from './complete.ts';
import type { Anchor, DateContext, PartialDay } from './context.ts';
import { between, dayExtent, daysBetween, type Extent, extent, monthExtent, yearExtent } from './extent.ts';
import { festivalDay } from './festival-day.ts';
import type { DayRef, Point, Third, YearPart, YearRef } from './point.ts';

export interface Resolved {
  /** Null where it is said relative to a day that is not known. */
  readonly extent: Extent | null;
  readonly basis: MentionedDate['basis'];
  readonly anchor: Anchor | null;
}

/** Finds where in the calendar a point lies. Null where there is no such day (2月30日). */
export function resolvePoint(point: Point, context: DateContext): Resolved | null {
  if (point.years) return resolveYears(point.years, context);
  if (point.decade) return resolveDecade(point.decade, context);
  if (point.festival) return resolveFestival(point, context);
  if (point.part) return resolvePart(point, point.part, context);
  if (point.month) return resolveMonth(point, context);
  if (point.day) return resolveDay(point.day, context);
  const year = resolveYear(point.year!, context);
  return { extent: year === null ? null : yearExtent(year), basis: basisOf(point), anchor: toAnchor(year) };
}

function toAnchor(
  year: number | null,
  month: number | null = null,
  day: number | null = null,
): Anchor | null {
  return year === null && month === null ? null : { year, month, day, sameSentence: true };
}

/** relative where a part is counted from a day; implied where the year was left out or short; else printed. */
function basisOf({ year, month, day }: Point): MentionedDate['basis'] {
  const refs = [year, month, day];
  if (refs.some((ref) => ref && ref.kind !== 'printed' && ref.kind !== 'short')) return 'relative';
  return year?.kind === 'printed' ? 'printed' : 'implied';
}

function resolveYear(ref: YearRef, { written, anchor }: DateContext): number | null {
  if (ref.kind === 'printed') return ref.value;
  if (ref.kind === 'short') return fullYear(ref.value, written);
  const base = ref.kind === 'relative' ? written?.year : anchor?.year;
  return base ? base + ref.offset : null;
}

/** Two digits mean the year nearest to the issue, at most twenty years ahead of it. */
function fullYear(short: number, written: PartialDay | null): number {
  const base = written?.year ?? 2000;
  const year = base - (base % 100) + short;
  return year > base + 20 ? year - 100 : year <= base - 80 ? year + 100 : year;
}

function resolveYears({ kind, from, upto }: NonNullable<Point['years']>, { written }: DateContext): Resolved {
  const base = kind === 'printed' ? 0 : written?.year;
  const basis = kind;
  if (base === undefined) return { extent: null, basis, anchor: null };
  return { extent: between(yearExtent(base + from), yearExtent(base + upto)), basis, anchor: null };
}

function resolveDecade(
  { century, decade }: NonNullable<Point['decade']>,
  { written }: DateContext,
): Resolved {
  const now = written?.year ?? null;
  const basis = century === null ? 'implied' : 'offset' in century ? 'relative' : 'printed';
  let first: number | null = null;
  if (century && 'number' in century) first = (century.number - 1) * 100;
  else if (now !== null) first = now - (now % 100) + (century ? century.offset * 100 : 0);
  if (decade !== null && first !== null) {
    first += decade;
    if (!century && first > now!) first -= 100;
  }
  if (first === null) {
    return { extent: decade === null ? null : extent(`XX${decade / 10}X`, null, null), basis, anchor: null };
  }
  const edtf = decade === null ? `${pad(first / 100, 2)}XX` : `${pad(first / 10, 3)}X`;
  return {
    extent: extent(edtf, firstDay(first), lastDay(first + (decade === null ? 99 : 9))),
    basis,
    anchor: null,
  };
}

function resolveFestival(point: Point, context: DateContext): Resolved {
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

function resolvePart(point: Point, part: YearPart, context: DateContext): Resolved {
  const basis = basisOf(point);
  const months = part.upper <= 12 && part.lower > 0;
  const year = point.year
    ? resolveYear(point.year, context)
    : months && part.lower !== part.upper
      ? completeYear(context, part.lastMonth, null)
      : completeYearOfPart(context);
  if (year === null && point.year) return { extent: null, basis, anchor: null };
  const code = (number: number) => (number === 0 ? '' : `-${pad(number, 2)}`);
  const text = year === null ? 'XXXX' : pad(year, 4);
  const lower = text + code(part.lower);
  const upper = text + code(part.upper);
  if (year === null) return { extent: { lower, upper, start: null, end: null }, basis, anchor: null };
  const endYear = part.lastMonth > 12 ? year + 1 : year;
  const end = lastDay(endYear, part.lastMonth > 12 ? part.lastMonth - 12 : part.lastMonth);
  return {
    extent: { lower, upper, start: firstDay(year, part.firstMonth), end },
    basis,
    anchor: toAnchor(year),
  };
}

function resolveMonth(point: Point, context: DateContext): Resolved | null {
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
    extent: point.third ? thirdOf(year, month, point.third) : monthExtent(year, month),
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
  const base = month!.kind === 'relative' ? context.written : context.anchor;
  return base?.month && base.year ? addMonths(base.year, base.month, month!.offset) : [null, null];
}

function thirdOf(year: number, month: number, third: Third): Extent {
  if (third === 'early') return daysBetween(year, month, 1, 10);
  return third === 'middle'
    ? daysBetween(year, month, 11, 20)
    : daysBetween(year, month, 21, daysIn(year, month));
}

function resolveDay(ref: DayRef, context: DateContext): Resolved | null {
  if (ref.kind === 'printed') return resolveBareDay(ref.value, context);
  const { written, anchor } = context;
  const base = ref.kind === 'anchored' ? anchor : written;
  if (!base || base.year === null || base.month === null || base.day === null) {
    return ref.kind === 'anchored'
      ? null
      : { extent: vagueDay(ref, written), basis: 'relative', anchor: null };
  }
  const today = toDay(base.year, base.month, base.day);
  if (ref.kind === 'week' && ref.day === null) {
    const monday = addDays(today, 1 - weekday(today) + ref.offset * 7);
    return {
      extent: between(dayExtent(monday), dayExtent(addDays(monday, 6))),
      basis: 'relative',
      anchor: null,
    };
  }
  const day =
    ref.kind === 'week'
      ? addDays(today, ref.day! - weekday(today) + ref.offset * 7)
      : addDays(today, ref.offset);
  return { extent: dayExtent(day), basis: 'relative', anchor: toAnchor(...splitDay(day)) };
}

/** 今天 in an issue of which only the month is known: some day of it. */
function vagueDay(ref: DayRef, written: PartialDay | null): Extent | null {
  const today = ref.kind === 'relative' && ref.offset === 0;
  if (!today || !written?.month) return null;
  const month = monthExtent(written.year, written.month);
  return extent(`${month.lower}-XX`, month.start, month.end);
}

function resolveBareDay(day: number, context: DateContext): Resolved | null {
  const [year, month] = completeMonth(context, day);
  if (month !== null && day > daysIn(year ?? 2000, month)) return null;
  const anchor = toAnchor(year, month, day);
  if (year !== null && month !== null)
    return { extent: dayExtent(toDay(year, month, day)), basis: 'implied', anchor };
  const edtf = `${year === null ? 'XXXX' : pad(year, 4)}-${month === null ? 'XX' : pad(month, 2)}-${pad(day, 2)}`;
  return { extent: extent(edtf, null, null), basis: 'implied', anchor };
}
