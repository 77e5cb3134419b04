import { ONCE } from '../../lexicons/date-words.ts';
import { LENGTH_BEFORE, LENGTH_BEHIND } from '../../lexicons/length-words.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import { HAN_PAIR, MONTH_NUMBER, NOT_YEAR, NUMERALS, toInteger } from './patterns.ts';
import type { YearRef, YearSign } from './point.ts';

const NUMBER = `(?<![\\d.第前])(?:\\d{2,3}|一[百〇零][〇零一二三四五六七八九十]{0,4}|${HAN_PAIR}|[一二三四五六七八九]?十[一二三四五六七八九]?|[廿卅卌][一二三四五六七八九]?|[元一二三四五六七八九])`;
const YEAR = sticky(`['’‘]?(${NUMBER})(?:\\s?年度?${NOT_YEAR}|学年度)`, `'’‘元百${NUMERALS}`);
/** ’99昆明花会. */
const APOSTROPHE = sticky(`['’‘](\\d\\d)(?=\\p{Script=Han}|[”’’\\s])`, `'’‘`);

/** 度, a month, a quarter, a half, a season or an edge of it behind 年: no length of time has them there. */
const PART_BEHIND = sticky(
  `(?<=度)(?!过|[日假])|\\s?${MONTH_NUMBER}\\s?月|第?[一二三四1-4]季度|[上下]半年|[春夏秋冬](?!秋)|[底末终]|初(?![一二三四五六七八九十])|元旦|汛期`,
);
/** What happens once, or lasts since. */
const DEED_BEHIND = sticky(
  `以来|起(?![草义伏])|的时候|${oneOf(ONCE)}|[建修拆毁生卒](?=[的成起了于好造，。、])|任(?![务何意期])`,
);
const LENGTH_AFTER = sticky(`(?!前后)${oneOf(LENGTH_BEHIND)}`);
const LENGTH_AHEAD = new RegExp(`(?:${LENGTH_BEFORE.join('|')})$`);
const PLACED = /[于从自至迄比较]$/;
const COMPARED = /[比较]$/;
/** Two neighbours said in one: 七八年 is seven or eight years. */
const NEIGHBOURS = /^(?:一二|二三|三四|四五|五六|六七|七八|八九|三五)$/;
/** A year of two digits that nobody takes for a length: 98年, 03年, 五八年, 15年11月. */
const COMPANION = new RegExp(
  `(?<![\\d.第])(?:(?:0\\d|[5-9][1-9])年(?![来多间]|历史|之久)|\\d\\d年(?:1[0-2]|0?[1-9])月|(?<![一二三四五六七八九十百千])${HAN_PAIR}年(?![来多间级]|历史|之久))`,
);
const SENTENCE_END = /[。！？]/;
/** How far from a year its companion stands. */
const NEAR = 40;

/**
 * Reads a year that does not say how it is counted: of two digits (98年, 六三年, ’99年), or in the era spoken of (二十六年秋, 104年度). Null
 * where a length of time is as likely; whether there is such a year, the context tells (`isYear`).
 * `second`: behind the 至 of a span.
 */
export function readShortYear(
  text: string,
  at: number,
  second: boolean,
): { ref: YearRef; to: number } | null {
  const match = matchAt(YEAR, text, at) ?? matchAt(APOSTROPHE, text, at);
  if (!match) return null;
  const number = match[1]!;
  const to = at + match[0].length;
  const sign = signOf(text, at, to, number, second);
  if (sign === null) return null;
  const value = toInteger(number);
  const fiscal = value > 9 && text.charAt(to - 1) === '度';
  return {
    ref:
      isTwoDigits(number) && !text.startsWith('学年度', to - 3)
        ? { kind: 'short', value, sign }
        : { kind: 'counted', value, sign, fiscal },
    to,
  };
}

function isTwoDigits(number: string): boolean {
  return /^\d\d$/.test(number) || new RegExp(`^${HAN_PAIR}$`).test(number);
}

function signOf(text: string, at: number, to: number, number: string, second: boolean): YearSign | null {
  const apostrophe = /['’‘]/.test(text.charAt(at));
  if (apostrophe || matchAt(PART_BEHIND, text, to)) return 'plain';
  // 五八年 is never 58 years.
  if (/^\D\D$/.test(number) && isTwoDigits(number) && !NEIGHBOURS.test(number)) return 'plain';
  const before = text.slice(Math.max(0, at - 3), at);
  if (LENGTH_AHEAD.test(before) || (matchAt(LENGTH_AFTER, text, to) && !COMPARED.test(before) && !second))
    return null;
  const deed = matchAt(DEED_BEHIND, text, to) !== null;
  const placed = PLACED.test(before) && text.charAt(to) !== '的';
  if (placed && deed) return 'plain';
  if (/^\d+$/.test(number)) return signOfDigits(text, at, to, Number(number), deed || placed);
  if (!isTwoDigits(number)) return deed || placed || number.length > 2 ? 'likely' : 'size';
  return deed || placed || hasCompanion(text, at, to) ? 'likely' : null;
}

/** 98年 and 03年 are years by their size; 12年 needs a deed and a year like it close by, 80年 one of them. */
function signOfDigits(text: string, at: number, to: number, value: number, signed: boolean): YearSign | null {
  if (value < 10 || value > 99) return 'likely';
  if (value > 50 && value % 10 !== 0) return 'likely';
  if (followsYear(text, at, value)) return 'likely';
  const accompanied = hasCompanion(text, at, to);
  return (value >= 50 ? signed || accompanied : signed && accompanied) ? 'likely' : null;
}

/** 47年入党，49年南下: a clause that begins with a year soon behind the last one's. */
function followsYear(text: string, at: number, value: number): boolean {
  const before = text
    .slice(Math.max(0, at - NEAR), at)
    .split(SENTENCE_END)
    .at(-1)!;
  const last = /(?<!\d)(\d\d)年(?![来多间]|历史|之久)[^\d年]*[，、；]$/.exec(before);
  return last !== null && value > Number(last[1]) && value - Number(last[1]) <= 15;
}

/** Whether the sentence has another year of two digits near by. */
function hasCompanion(text: string, at: number, to: number): boolean {
  const before = text
    .slice(Math.max(0, at - NEAR), at)
    .split(SENTENCE_END)
    .at(-1)!;
  const behind = text.slice(to, to + NEAR).split(SENTENCE_END, 1)[0]!;
  return COMPANION.test(before) || COMPANION.test(behind);
}
