import type { MentionedDate } from '../../../../schemas/index.ts';
import { lengthAt, matchAt, sticky } from '../../patterns/sticky.ts';
import { addMonths, splitDay, toDay } from '../calendar.ts';
import type { DateContext } from '../context.ts';
import { between, type Extent, openEnd } from '../extent.ts';
import { TO, TO_STARTS, TODAY_WORDS } from '../patterns.ts';
import type { Point } from '../point.ts';
import { readPoint } from '../read-point.ts';
import type { Resolved } from '../resolve/resolved.ts';
import { resolvePoint } from '../resolve-point.ts';
import { resolveSince } from '../resolve-since.ts';
import type { DateReading } from './rule.ts';

const JOIN = sticky(`(?:起|开始)?${TO}`, `起开${TO_STARTS}`);
/** 至今, but not 至今年3月. */
const NOW = sticky(`(?:现在|目前|今天|今(?!${TODAY_WORDS}))(?:为止)?`);
/** What stays in the text of a date, and leaves its value. */
export const BEHIND = sticky('左右|前后|期间|间(?=[，。、])|止');

/** The other end of a span, behind 至 or a dash: what it leaves out is what the first end says. */
export function readJoined(
  text: string,
  first: Point,
  resolved: Resolved,
  context: DateContext,
): Omit<DateReading, 'from'> | null {
  const join = matchAt(JOIN, text, first.to);
  if (!join) return null;
  const behind = first.to + join[0].length;
  const now = lengthAt(NOW, text, behind);
  if (now) {
    const since = resolveSince(first, resolved, context);
    const { basis, anchor } = resolved;
    return { to: behind + now, extent: since && openEnd(since), basis, anchor };
  }
  const second = readPoint(text, behind, true);
  const other = second && resolvePoint(second, { ...context, anchor: resolved.anchor ?? context.anchor });
  if (!second || !other) return null;
  const to = second.to + lengthAt(BEHIND, text, second.to);
  const basis = second.year
    ? later(resolved.basis, other.basis)
    : other.basis === 'relative'
      ? 'relative'
      : resolved.basis;
  if (!resolved.extent || !other.extent) return { to, extent: null, basis };
  const end = inOrder(resolved.extent, other.extent, second);
  return end && { to, extent: between(resolved.extent, end), basis, anchor: other.anchor };
}

function later(a: MentionedDate['basis'], b: MentionedDate['basis']): MentionedDate['basis'] {
  const order = ['printed', 'implied', 'relative'] as const;
  return order[Math.max(order.indexOf(a), order.indexOf(b))]!;
}

/** 12月30日至1月2日 ends in the next year, 28日至3日 in the next month. Null where the end lies before the beginning all the same. */
function inOrder(first: Extent, second: Extent, point: Point): Extent | null {
  if (first.start === null || second.end === null || second.end >= first.start) return second;
  if (point.year) return null;
  const shift = (day: string): string => {
    const [year, month, dayOfMonth] = splitDay(day);
    const [y, m] = addMonths(year, month, point.month || point.part ? 12 : 1);
    return toDay(y, m, dayOfMonth);
  };
  const upper = shift(second.end);
  return { lower: second.lower, upper: upper.slice(0, second.upper.length), start: first.start, end: upper };
}
