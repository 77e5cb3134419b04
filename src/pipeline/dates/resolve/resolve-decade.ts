import { firstDay, lastDay, pad } from '../calendar.ts';
import type { DateContext } from '../context.ts';
import { between, type Extent, extent, yearExtent } from '../extent.ts';
import type { Decade, Years } from '../point.ts';
import { shortYear } from './resolve-year.ts';
import type { Resolved } from './resolved.ts';

/** Several years in one: 2010至2011年度, 93—97年, 今明两年, “十二五”期间, 光绪年间. */
export function resolveYears({ kind, from, upto }: Years, context: DateContext): Resolved {
  const basis = kind === 'plan' || kind === 'short' ? 'implied' : kind;
  if (kind === 'short') {
    const last = shortYear(upto, context);
    return {
      extent: between(yearExtent(last - ((upto - from + 100) % 100)), yearExtent(last)),
      basis,
      anchor: null,
    };
  }
  const base = kind === 'relative' ? context.written?.year : 0;
  if (base === undefined) return { extent: null, basis, anchor: null };
  return { extent: between(yearExtent(base + from), yearExtent(base + upto)), basis, anchor: null };
}

/** A century or ten years: 18世纪, 上世纪九十年代; 90年代 by itself is the last one before the issue. */
export function resolveDecade({ century, decade, upto }: Decade, { written }: DateContext): Resolved {
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
  if (decade === null)
    return {
      extent: extent(`${pad(first / 100, 2)}XX`, firstDay(first), lastDay(first + 99)),
      basis,
      anchor: null,
    };
  const last = upto === undefined ? first : first - decade + upto;
  return { extent: between(decadeExtent(first), decadeExtent(last)), basis, anchor: null };
}

function decadeExtent(first: number): Extent {
  return extent(`${pad(first / 10, 3)}X`, firstDay(first), lastDay(first + 9));
}
