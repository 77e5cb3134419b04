import { lengthAt, matchAt, sticky } from '../../patterns/sticky.ts';
import type { Anchor, DateContext } from '../context.ts';
import { type Extent, openEnd, openStart } from '../extent.ts';
import { TODAY_WORDS } from '../patterns.ts';
import type { Point } from '../point.ts';
import { readPoint } from '../read-point.ts';
import type { Resolved } from '../resolve/resolved.ts';
import { samePeriod } from '../resolve/same-period.ts';
import { resolvePoint } from '../resolve-point.ts';
import { resolveSince } from '../resolve-since.ts';
import { POINT_STARTS } from '../starts.ts';
import { BEHIND, readJoined } from './joined.ts';
import { readListed } from './listed.ts';
import type { DateReading, DateRule } from './rule.ts';

const FROM = sticky('从|自从?|打从', '从自打');
const UP_TO = sticky('截至|截止(?:到|至|于)?|迄至', '截迄');
const OPEN_END = sticky(
  `起?至今(?!${TODAY_WORDS})|以来|起(?![草到来义步飞源诉事兵跑初点伏火床航程价落舞])|开始|以后|之后|来(?![自到临了访说源往看的信过得早晚去一二三两几])|后(?![来的续期勤排卫方\\d一二三四五六七八九十半])`,
);
/** Which of them end today. */
const PAST = /来$|今$/;
const OPEN_START = sticky('以前|之前|为止|止|前(?![往来后三两二四五六夕景进沿提期台线半一\\d])');
const SAME_PERIOD = '同期';
/** Right before a date that another is compared with. */
const COMPARED = /[比较]/;

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
  const resolved = { ...found, anchor: found.anchor && withYear(found.anchor, first, text, context) };
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
  if (upTo) return make(first.to + lengthAt(BEHIND, text, first.to), openStart);
  const open = matchAt(OPEN_END, text, first.to);
  if (open) {
    const since = PAST.test(open[0]) ? resolveSince(first, resolved, context) : resolved.extent;
    return make(first.to + open[0].length, () => since && openEnd(since));
  }
  if (from) return first.years || first.decade?.upto ? make(first.to, (extent) => extent) : null;
  const limit = lengthAt(OPEN_START, text, first.to);
  if (limit) return make(first.to + limit, openStart);
  const to = first.to + lengthAt(BEHIND, text, first.to);
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
function withYear(anchor: Anchor, { year, to }: Point, text: string, context: DateContext): Anchor {
  const yearRef = year && year.kind !== 'counted' ? year : context.anchor?.yearRef;
  return { ...anchor, ...(yearRef ? { yearRef } : {}), fiscal: text.charAt(to - 1) === '度' };
}

/** 2月30日: kept as found, and shown to an editor; a year that is counted in no known era (四十八年八月七日) just has no value. */
function noSuchDay(text: string, from: number, { year, to }: Point): DateReading {
  if (year?.kind === 'counted') return { from, to, extent: null, basis: 'implied' };
  const review = `“${text.slice(from, to)}”历法中没有这一天，请对照原文改正；现不取值`;
  return { from, to, extent: null, basis: 'printed', review };
}
