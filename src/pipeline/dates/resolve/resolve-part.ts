import { addMonths, firstDay, lastDay, pad } from '../calendar.ts';
import { completeYear, completeYearOfPart } from '../complete.ts';
import type { DateContext } from '../context.ts';
import { extent } from '../extent.ts';
import type { Point, YearPart } from '../point.ts';
import { resolveYear } from './resolve-year.ts';
import { basisOf, type Resolved, toAnchor } from './resolved.ts';

const WINTER = 24;

/** 本季度, 上季度: so many quarters from the day of writing. */
export function resolveQuarter(offset: number, { written }: DateContext): Resolved {
  if (!written?.month) return { extent: null, basis: 'relative', anchor: null };
  const [year, month] = addMonths(written.year, written.month - ((written.month - 1) % 3), offset * 3);
  const edtf = `${pad(year, 4)}-${33 + (month - 1) / 3}`;
  return {
    extent: extent(edtf, firstDay(year, month), lastDay(year, month + 2)),
    basis: 'relative',
    anchor: toAnchor(year),
  };
}

/** 今冬 from January on is the winter that began last year. */
function isWinterNow({ year }: Point, { lower }: YearPart, { written }: DateContext): boolean {
  return lower === WINTER && year?.kind === 'relative' && year.offset === 0 && (written?.month ?? 12) <= 3;
}

/** A part of a year: 一季度, 2012年上半年, 前五个月, 年底. */
export function resolvePart(point: Point, part: YearPart, context: DateContext): Resolved {
  const basis = basisOf(point);
  const months = part.upper <= 12 && part.lower > 0;
  const year = point.year
    ? resolveYear(point.year, context)
    : months && part.lower !== part.upper
      ? completeYear(context, part.lastMonth, null)
      : completeYearOfPart(context);
  if (year !== null && isWinterNow(point, part, context))
    return resolvePart({ ...point, year: { kind: 'relative', offset: -1 } }, part, context);
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
