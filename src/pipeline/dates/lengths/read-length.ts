import { LASTS_DAYS } from '../../../lexicons/length-words.ts';
import { readNumber } from '../../numbers/read-number.ts';
import { matchAt, sticky } from '../../patterns/sticky.ts';
import { TO, TO_STARTS } from '../patterns.ts';
import type { LengthPart, LengthUnit } from './length.ts';

/** Units of time, with what makes another word of them (年级, 天津). */
const UNIT = sticky(
  '年(?![级制画货轻夜会报龄底初末终度薪款型式]|[计规]划)|个月|个?(?:星期|礼拜)|周(?![年岁边围六末密到知转折])|天(?![津然气空下才地山安鹅麻主花窗台池涯际职])|个?昼夜|个?季度|个世纪|个?(?:小时|钟头)|分钟|秒钟?(?![杀表针])',
);
const HALF_UNIT = '(?:月|小时|钟头|星期|世纪)';
/** 个半月, 个多小时. */
const WITHIN = sticky(`个([半多])(?=${HALF_UNIT})`);
const UNIT_WITHIN = sticky(HALF_UNIT);
const HALF_BEFORE = sticky(`半(?:年(?!级)|天(?![下空])|个多?${HALF_UNIT}|小时)`);
const BEHIND = sticky('(?<=[年天])半(?![年天决])|[多余]');
const JOIN = sticky(TO, TO_STARTS);
/** 日 is a length of time only beside words that say so: 3日游, 10日内, 为期三日. */
const DAYS = sticky('日(?=[游内]|之[内久])|个工作日');
const DAY = sticky('日');
const DAYS_BEFORE = new RegExp(`(?:${LASTS_DAYS.join('|')})$`);
const NIGHTS = sticky('(?:\\d+|[一两三四五六七八九十])夜');

export interface LengthReading {
  readonly parts: readonly LengthPart[];
  readonly to: number;
}

/** Reads one length of time that begins at `at`, in one unit: 10年, 两天, 两年半, 一个半月, 半年, 3至5年 (its least value). */
export function readLength(text: string, at: number): LengthReading | null {
  const half = matchAt(HALF_BEFORE, text, at);
  if (half) return { parts: toParts(0.5, half[0].slice(1)), to: at + half[0].length };
  const number = readNumber(text, at);
  // 五八年 and 二〇一二年 are said of years of the calendar.
  if (!number || number.style === 'sequence') return null;
  const behind = endOfSpan(text, number.to, number.value);
  const within = matchAt(WITHIN, text, behind);
  const unit = within
    ? matchAt(UNIT_WITHIN, text, behind + within[0].length)
    : (matchAt(UNIT, text, behind) ?? readDays(text, at, behind));
  if (!unit || isCalendarYear(text.slice(at, number.to), unit[0])) return null;
  const end = unit.index + unit[0].length;
  const tail = matchAt(BEHIND, text, end)?.[0] ?? '';
  const more = within?.[1] === '半' || tail === '半' ? 0.5 : 0;
  const nights = tail === '' && unit[0] === '天' ? matchAt(NIGHTS, text, end) : null;
  return { parts: toParts(number.value + more, unit[0]), to: end + (nights?.[0].length ?? tail.length) };
}

/** Past the greater number of 3至5年. */
function endOfSpan(text: string, at: number, value: number): number {
  const join = matchAt(JOIN, text, at);
  const upper = join && readNumber(text, at + join[0].length);
  return upper && upper.value > value ? upper.to : at;
}

function readDays(text: string, at: number, behind: number): RegExpExecArray | null {
  // 两 is no number of a day in the month.
  const said = text.slice(at, behind) === '两' || DAYS_BEFORE.test(text.slice(Math.max(0, at - 4), at));
  return matchAt(DAYS, text, behind) ?? (said ? matchAt(DAY, text, behind) : null);
}

/** Four digits before 年 are a year of the calendar; what no calendar has is a length of time (5000年). */
function isCalendarYear(number: string, unit: string): boolean {
  return unit === '年' && /^\d{4}$/.test(number) && Number(number) >= 1000 && Number(number) <= 2100;
}

function toParts(value: number, word: string): readonly LengthPart[] {
  if (word.includes('世纪')) return [{ value: value * 100, unit: 'year' }];
  if (word.includes('季度')) return [{ value: value * 3, unit: 'month' }];
  const unit = unitOf(word);
  if (unit !== 'year' || Number.isInteger(value)) return [{ value, unit }];
  const years = Math.floor(value);
  const months = { value: Math.round((value - years) * 12), unit: 'month' } as const;
  return years > 0 ? [{ value: years, unit }, months] : [months];
}

function unitOf(word: string): LengthUnit {
  if (word.startsWith('年')) return 'year';
  if (word.includes('月')) return 'month';
  if (/周|星期|礼拜/.test(word)) return 'week';
  if (/小时|钟头/.test(word)) return 'hour';
  if (word.startsWith('分')) return 'minute';
  return word.startsWith('秒') ? 'second' : 'day';
}
