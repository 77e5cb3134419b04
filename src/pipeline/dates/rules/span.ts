import type { MentionedDate } from '../../../../schemas/index.ts';
import { matchAt, type Pattern, sticky } from '../../patterns/sticky.ts';
import { addMonths, splitDay, toDay } from '../calendar.ts';
import type { Anchor, DateContext } from '../context.ts';
import { between, type Extent, openEnd, openStart } from '../extent.ts';
import { TO, TO_STARTS, TODAY_WORDS } from '../patterns.ts';
import type { Point } from '../point.ts';
import { readPoint } from '../read-point.ts';
import type { Resolved } from '../resolve/resolved.ts';
import { samePeriod } from '../resolve/same-period.ts';
import { resolvePoint } from '../resolve-point.ts';
import { resolveSince } from '../resolve-since.ts';
import { POINT_STARTS } from '../starts.ts';
import { readListed } from './listed.ts';
import type { DateReading, DateRule } from './rule.ts';

const FROM = sticky('从|自从?|打从', '从自打');
const UP_TO = sticky('截至|截止(?:到|至|于)?|迄至', '截迄');
const JOIN = sticky(`(?:起|开始)?${TO}`, `起开${TO_STARTS}`);
/** 至今, but not 至今年3月. */
const TODAY = `今(?!${TODAY_WORDS})`;
const NOW = sticky(`(?:现在|目前|今天|${TODAY})(?:为止)?`);
const OPEN_END = sticky(
  `起?至${TODAY}|以来|起(?![草到来义步飞源诉事兵跑初点伏])|开始|以后|之后|来(?![自到临了访说源往看的信过得早晚去一二三两几])|后(?![来的续期勤排卫方\\d一二三四五六七八九十半])`,
);
/** Which of them end today. */
const PAST = /来$|今$/;
const OPEN_START = sticky('以前|之前|为止|止|前(?![往来后三两二四五六夕景进沿提期台线半一\\d])');
const SAME_PERIOD = '同期';
/** Right before a date that another is compared with. */
const COMPARED = /[比较]/;
const BEHIND = sticky('左右|前后|期间|间(?=[，。、])|止');

/**
 * A day, month or year, alone (2012年9月3日), as a span (9月12日至13日, 2014年11月到下个月9号), or open on one side (从2008年开始,
 * 2010年以来, 截至11月末). 从 and 截至 are part of the text only where they make the date a span.
 */
export const span: DateRule = {
  name: 'span',
  starts: ['从', '自', '打从', '截至', '截止', '迄至', ...POINT_STARTS],
  read,
};

function read(text: string, at: number, context: DateContext): DateReading | null {
  const from = matchAt(FROM, text, at);
  const upTo = from ? null : matchAt(UP_TO, text, at);
  const head = at + (from ?? upTo ?? [''])[0].length;
  const first = readPoint(text, head);
  const found = first && resolvePoint(first, context);
  if (first && !found && first.day?.kind === 'printed') return noSuchDay(text, head, first);
  if (!first || !found) return null;
  const resolved = { ...found, anchor: found.anchor && withYear(found.anchor, first, context) };
  const joined = readJoined(text, first, resolved, context) ?? readListed(text, first, resolved, context);
  if (joined) return { from: at, ...joined };
  const { basis } = resolved;
  const anchor = resolved.anchor && { ...resolved.anchor, lasting: false };
  const make = (end: number, change: (extent: Extent) => Extent | null): DateReading => ({
    from: at,
    to: end,
    extent: resolved.extent && change(resolved.extent),
    basis,
    anchor,
  });
  if (isPeriod(text, first)) {
    const extent = resolved.extent && samePeriod(context.anchor?.extent, resolved.extent);
    return { from: at, to: first.to + SAME_PERIOD.length, extent, basis };
  }
  if (upTo) return make(first.to + lengthOf(BEHIND, text, first.to), openStart);
  const open = matchAt(OPEN_END, text, first.to);
  if (open) {
    const since = PAST.test(open[0]) ? resolveSince(first, resolved, context) : resolved.extent;
    return make(first.to + open[0].length, () => since && openEnd(since));
  }
  if (from) return first.years || first.decade?.upto ? make(first.to, (extent) => extent) : null;
  const limit = lengthOf(OPEN_START, text, first.to);
  if (limit) return make(first.to + limit, openStart);
  const to = first.to + lengthOf(BEHIND, text, first.to);
  const review = first.unmarked && withoutMark(text.slice(at, first.to), resolved);
  return {
    from: at,
    to,
    extent: resolved.extent,
    basis,
    anchor: COMPARED.test(text.charAt(at - 1)) ? null : basis === 'relative' ? anchor : resolved.anchor,
    ...(review ? { review } : {}),
  };
}

/** 9月3召开: read as a day, and shown to an editor. */
function withoutMark(found: string, { extent }: Resolved): string {
  return `“${found}”缺“日”字，请对照原文补上；现${extent?.lower ? `读作${extent.lower}` : '按某日读'}`;
}

/** 去年同期, 2010年同期. */
function isPeriod(text: string, { year, part, month, to }: Point): boolean {
  return year !== undefined && !part && !month && text.startsWith(SAME_PERIOD, to);
}

/** The anchor with the year as it was printed; the era of the sentence holds for the dates that leave it out. */
function withYear(anchor: Anchor, { year }: Point, context: DateContext): Anchor {
  const before = context.anchor?.sameSentence ? context.anchor.yearRef : undefined;
  const yearRef = year && year.kind !== 'counted' ? year : before;
  return yearRef ? { ...anchor, yearRef } : anchor;
}

/** 2月30日: kept as found, and shown to an editor; a year that is counted in no known era (四十八年八月七日) just has no value. */
function noSuchDay(text: string, from: number, { year, to }: Point): DateReading {
  if (year?.kind === 'counted') return { from, to, extent: null, basis: 'implied' };
  const review = `“${text.slice(from, to)}”历法中没有这一天，请对照原文改正；现不取值`;
  return { from, to, extent: null, basis: 'printed', review };
}

function lengthOf(pattern: Pattern, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}

/** The other end of a span, behind 至 or a dash: what it leaves out is what the first end says. */
function readJoined(
  text: string,
  first: Point,
  resolved: Resolved,
  context: DateContext,
): Omit<DateReading, 'from'> | null {
  const join = matchAt(JOIN, text, first.to);
  if (!join) return null;
  const behind = first.to + join[0].length;
  const now = lengthOf(NOW, text, behind);
  if (now) {
    const since = resolveSince(first, resolved, context);
    const { basis, anchor } = resolved;
    return { to: behind + now, extent: since && openEnd(since), basis, anchor };
  }
  const second = readPoint(text, behind, true);
  const other = second && resolvePoint(second, { ...context, anchor: resolved.anchor ?? context.anchor });
  if (!second || !other) return null;
  const to = second.to + lengthOf(BEHIND, text, second.to);
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
