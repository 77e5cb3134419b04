import { firstDay, lastDay, pad } from '../calendar.ts';
import type { DateContext } from '../context.ts';
import { between, extent, yearExtent } from '../extent.ts';
import type { Decade, Years } from '../point.ts';
import type { Resolved } from './resolved.ts';

/** Several years in one: 2010至2011年度, 今明两年, “十二五”期间. */
export function resolveYears({ kind, from, upto }: Years, { written }: DateContext): Resolved {
  const base = kind === 'relative' ? written?.year : 0;
  const basis = kind === 'plan' ? 'implied' : kind;
  if (base === undefined) return { extent: null, basis, anchor: null };
  return { extent: between(yearExtent(base + from), yearExtent(base + upto)), basis, anchor: null };
}

/** A century or ten years: 18世纪, 上世纪九十年代; 90年代 by itself is the last one before the issue. */
export function resolveDecade({ century, decade }: Decade, { written }: DateContext): Resolved {
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
