import { matchAt, sticky } from '../../patterns/sticky.ts';
import { addDays } from '../calendar.ts';
import type { DateContext } from '../context.ts';
import { between } from '../extent.ts';
import type { Point } from '../point.ts';
import { readPoint } from '../read-point.ts';
import type { Resolved } from '../resolve/resolved.ts';
import { resolvePoint } from '../resolve-point.ts';
import type { DateReading } from './rule.ts';

/** 17日和18日 are two dates. */
const MARKED = /[日号]/;
const NEXT = sticky('[、和]', '、和');

/**
 * What is printed as a list and follows one another: 7、8日, 5、6、7日, 今冬明春. Null where the days do not follow, so that each is a date of
 * its own.
 */
export function readListed(
  text: string,
  first: Point,
  resolved: Resolved,
  context: DateContext,
): Omit<DateReading, 'from'> | null {
  let last: { point: Point; resolved: Resolved } = { point: first, resolved };
  for (;;) {
    const next = readNext(text, last.point, last.resolved, context);
    if (!next) break;
    last = next;
  }
  if (last.point === first || !resolved.extent || !last.resolved.extent) return null;
  return {
    to: last.point.to,
    extent: between(resolved.extent, last.resolved.extent),
    basis: resolved.basis,
    anchor: last.resolved.anchor,
  };
}

function readNext(
  text: string,
  point: Point,
  { extent, anchor }: Resolved,
  context: DateContext,
): { point: Point; resolved: Resolved } | null {
  const mark = matchAt(NEXT, text, point.to)?.[0] ?? '';
  const days = mark !== '' && point.day?.kind === 'printed' && !MARKED.test(text.charAt(point.to - 1));
  if (!extent?.end || !(days || isWinter(point))) return null;
  const next = days
    ? withTens(readPoint(text, point.to + mark.length, true), point)
    : readPoint(text, point.to);
  if (!next || (days ? next.day?.kind !== 'printed' || next.month : !isSpring(next))) return null;
  const found = resolvePoint(next, { ...context, anchor: anchor ?? context.anchor });
  const follows = found?.extent?.start === addDays(extent.end, 1);
  return follows ? { point: next, resolved: found } : null;
}

/** Of 十七、八日 the second day is said without its 十. */
function withTens(next: Point | null, { day }: Point): Point | null {
  if (next?.day?.kind !== 'printed' || day?.kind !== 'printed') return next;
  const value = day.value + 1;
  return day.value > 10 && value % 10 === next.day.value
    ? { ...next, day: { kind: 'printed', value } }
    : next;
}

/** 今冬, before 明春. */
function isWinter({ part }: Point): boolean {
  return part?.lower === 24;
}

function isSpring({ part }: Point): boolean {
  return part?.lower === 21;
}
