import { ERAS } from '../../../lexicons/eras.ts';
import { readNumber } from '../../numbers/read-number.ts';
import { matchAt, sticky } from '../../patterns/sticky.ts';
import { type LengthPart, toIsoDuration } from '../lengths/length.ts';
import { type LengthReading, readLength } from '../lengths/read-length.ts';
import { NUMERALS } from '../patterns.ts';
import type { DateReading, DateRule } from './rule.ts';

const AND = sticky('零?(?=[\\d一二两三四五六七八九十])');
const MINUTES = sticky('分钟?(?!之)');
/** One of them that stands for 'a' or 'the': 这一年, 有一天, 的一年. */
const ARTICLE = /[的这那每某有同新上下头前又另哪全第整]$/;
/** 第二年 is a place in a row; in 2O12年 the letter was misread, and what stands behind it is the rest of a year; 光绪四十年 was none, and of 十五、六年 the last is no length. */
const NO_LENGTH_BEFORE = new RegExp(
  `(?:[第A-Za-z]|[十廿卅百][一二三四五六七八九]、|${Object.keys(ERAS).join('|')})$`,
);
const BEFORE = 3;
const SMALLER: Readonly<Record<string, readonly string[]>> = {
  year: ['month', 'day'],
  hour: ['minute'],
  minute: ['second'],
};

/** A length of time: 10年, 两天, 两年半, 四年六个月, 2小时47分钟, 半年. `duration` is its least value in ISO 8601. */
export const duration: DateRule = { name: 'duration', starts: [...`半几数${NUMERALS}`], read };

function read(text: string, at: number): DateReading | null {
  if (NO_LENGTH_BEFORE.test(text.slice(Math.max(0, at - BEFORE), at))) return null;
  const first = readLength(text, at);
  if (!first || (text.charAt(at) === '一' && first.to - at === 2 && ARTICLE.test(text.charAt(at - 1))))
    return null;
  const second = readSmaller(text, first);
  const parts = [...first.parts, ...(second?.parts ?? [])];
  const to = second?.to ?? first.to;
  return { from: at, to, extent: null, basis: 'printed', kind: 'duration', duration: toIsoDuration(parts) };
}

/** The smaller part of a length: 四年六个月, 一年零三个月, 2小时47分. */
function readSmaller(text: string, first: LengthReading): LengthReading | null {
  const allowed = SMALLER[first.parts.at(-1)!.unit];
  const at = first.to + (allowed ? (matchAt(AND, text, first.to)?.[0].length ?? 0) : 0);
  const second = allowed ? (readLength(text, at) ?? readMinutes(text, at)) : null;
  return second && allowed!.includes(second.parts[0]!.unit) ? second : null;
}

/** Behind hours, 分 needs no 钟. */
function readMinutes(text: string, at: number): LengthReading | null {
  const number = readNumber(text, at);
  const unit = number && matchAt(MINUTES, text, number.to);
  const part: LengthPart | null = unit ? { value: number!.value, unit: 'minute' } : null;
  return part && { parts: [part], to: unit!.index + unit![0].length };
}
