import { readNumber } from '../../numbers/read-number.ts';
import { matchAt, sticky } from '../../patterns/sticky.ts';
import { addDays, addMonths, addMonthsToDay, toDay } from '../calendar.ts';
import type { DateContext, PartialDay } from '../context.ts';
import { between, dayExtent, type Extent, monthExtent, yearExtent } from '../extent.ts';
import { NUMERALS } from '../patterns.ts';
import { pairs } from '../starts.ts';
import { todayExtent } from '../today.ts';
import type { DateReading, DateRule } from './rule.ts';

const BACK = sticky(
  '(?:最?近|过去的?)(?=[\\d一二两三四五六七八九十半几数])|这(?=[二两三四五六七八九十]{1,3}年)',
  '最近过这',
);
const AHEAD = sticky('(?:今后|未来)的?(?=[\\d一二两三四五六七八九十半几数])', '今未');
const UNIT = sticky('(?:年|个多?月|月|天|日|个?(?:星期|礼拜)|周)(?![级龄岁制薪])[多余]?');
const TAIL = sticky(
  '(以?来(?![自到临了访说源往看信]))|(以前|之前|前(?![后往三]))|(以后|之后|后(?![来续期勤的]))',
);
const LENGTH = sticky('的?(?:时间|历史|之久|左右的?时间)');
/** 建校近10年, 历时近两年: nearly ten years, not the last ten. */
const AFTER_DURATION = /[有已了用时达期经校立]$/;
/** 改革开放近20年的探索: with 的 behind and a noun before, it is a length of time, too. */
const ATTRIBUTE = /\p{Script=Han}$/u;

type Granule = 'year' | 'month' | 'day';
interface Length {
  readonly granule: Granule;
  readonly count: number;
}

/**
 * A day so far from the day of writing, or the time between: 两年来, 近两年, 5年前, 20天后, 今后五年. Counted in the unit said: 5年前
 * is a year, 5天前 a day. Behind a date in the same sentence, 两年后 is counted from that date.
 */
export const elapsed: DateRule = {
  name: 'elapsed',
  starts: [
    ...pairs('近', `半几数${NUMERALS}`),
    ...pairs('这', NUMERALS),
    ...['最近', '过去', '今后', '未来', '半', '几', '数'],
    ...NUMERALS,
  ],
  read,
};

function read(text: string, at: number, context: DateContext): DateReading | null {
  const back = matchAt(BACK, text, at);
  const ahead = back ? null : matchAt(AHEAD, text, at);
  const head = at + (back ?? ahead ?? [''])[0].length;
  const half = text.charAt(head) === '半';
  const number = half ? null : readNumber(text, head);
  if (!half && (!number || number.style === 'sequence' || number.value > 999)) return null;
  const behind = number?.to ?? head + 1;
  const unit = matchAt(UNIT, text, behind);
  if (!unit || (text.charAt(behind) === '月' && !half)) return null;
  const length = toLength(half ? 0.5 : number!.value, unit[0]);
  const end = behind + unit[0].length;
  const tail = matchAt(TAIL, text, end);
  const make = (to: number, extent: Extent | null): DateReading => ({
    from: at,
    to,
    extent,
    basis: 'relative',
  });
  if (tail) {
    const to = end + tail[0].length;
    if (tail[1]) return make(to, since(context.written, length));
    return ahead || back
      ? null
      : make(to, away(tail[2] ? context.written : baseOf(context), length, tail[2] ? -1 : 1));
  }
  if ((!back && !ahead) || isLength(text, at, end)) return null;
  return make(end, ahead ? until(context.written, length) : since(context.written, length));
}

/** Whether 近20年 is nearly twenty years, rather than the last twenty. */
function isLength(text: string, from: number, to: number): boolean {
  if (matchAt(LENGTH, text, to) || AFTER_DURATION.test(text.charAt(from - 1))) return true;
  return text.charAt(from) === '近' && text.charAt(to) === '的' && ATTRIBUTE.test(text.charAt(from - 1));
}

function toLength(count: number, unit: string): Length {
  if (unit.startsWith('年'))
    return Number.isInteger(count) ? { granule: 'year', count } : { granule: 'month', count: count * 12 };
  if (unit.includes('月'))
    return Number.isInteger(count) ? { granule: 'month', count } : { granule: 'day', count: 15 };
  return { granule: 'day', count: Math.round(/周|星期|礼拜/.test(unit) ? count * 7 : count) };
}

/** The date spoken of last where the sentence gives one, else the day of writing. */
function baseOf({ anchor, written }: DateContext): PartialDay | null {
  if (anchor?.sameSentence && anchor.year) return { year: anchor.year, month: anchor.month, day: anchor.day };
  return written;
}

/** The year, month or day that lies so far away. */
function away(base: PartialDay | null, { granule, count }: Length, sign: 1 | -1): Extent | null {
  if (!base) return null;
  if (granule === 'year') return yearExtent(base.year + sign * count);
  if (base.month === null) return null;
  if (granule === 'month') return monthExtent(...addMonths(base.year, base.month, sign * count));
  return base.day === null ? null : dayExtent(addDays(toDay(base.year, base.month, base.day), sign * count));
}

function since(written: PartialDay | null, length: Length): Extent | null {
  const today = todayExtent(written);
  const start = shifted(written, length, -1);
  return today && start && between(start, today);
}

function until(written: PartialDay | null, length: Length): Extent | null {
  const today = todayExtent(written);
  const end = shifted(written, length, 1);
  return today && end && between(today, end);
}

/** The day so many years, months or days from the day of writing, as exact as that is known. */
function shifted(written: PartialDay | null, { granule, count }: Length, sign: 1 | -1): Extent | null {
  if (!written) return null;
  const months = sign * count * (granule === 'year' ? 12 : 1);
  if (written.month !== null && written.day !== null) {
    const today = toDay(written.year, written.month, written.day);
    return dayExtent(granule === 'day' ? addDays(today, sign * count) : addMonthsToDay(today, months));
  }
  if (granule === 'day') return null;
  if (written.month === null) return granule === 'year' ? yearExtent(written.year + sign * count) : null;
  return monthExtent(...addMonths(written.year, written.month, months));
}
