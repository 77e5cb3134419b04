import { isDigit } from './numerals.ts';
import { isMeasureBehind, isUnitBehind } from './unit-behind.ts';

/** No number in a newspaper has more characters. */
export const LONGEST_LITERAL = 24;

const COMMA = 0x2c;
const WIDE_COMMA = '，'.charCodeAt(0);
const FULL_STOP = 0x2e;
/** Marks that stand for a decimal point where a measure follows: 2·3亿. */
const MIDDLE_DOTS: ReadonlySet<number> = new Set(Array.from('·•・', (mark) => mark.charCodeAt(0)));
/** 分别为25，300元 are two numbers. */
const LISTS = /分别|依次|各[为有]|第$/;
const LIST_REACH = 8;

/**
 * Where the digits end that begin at `from`, with commas between the thousands and a decimal point: 1,100 · 36.57 · 1，280元 · 2·3亿. Looks
 * at no more than `LONGEST_LITERAL` characters and one group behind `from`; a longer number ends somewhere beyond.
 */
export function literalEnd(text: string, from: number): number {
  const limit = from + LONGEST_LITERAL + 1;
  const ones = digitsEnd(text, from, limit);
  const whole = ones - from <= 3 ? groupsEnd(text, from, ones, limit) : ones;
  if (!isDigit(text.charCodeAt(whole + 1))) return whole;
  if (text.charCodeAt(whole) === FULL_STOP) return digitsEnd(text, whole + 2, limit);
  if (!MIDDLE_DOTS.has(text.charCodeAt(whole))) return whole;
  const end = digitsEnd(text, whole + 2, limit);
  return isMeasureBehind(text, end) ? end : whole;
}

/** Past the groups of three behind the first digits; a wide comma is a mark of the sentence unless a unit follows the groups. */
function groupsEnd(text: string, from: number, ones: number, limit: number): number {
  const mark = text.charCodeAt(ones);
  if (mark !== COMMA && mark !== WIDE_COMMA) return ones;
  let end = ones;
  while (end < limit && text.charCodeAt(end) === mark && isGroup(text, end)) end += 4;
  if (mark === COMMA) return end;
  const listed =
    (ones - from === 3 && end - ones > 4) || LISTS.test(text.slice(Math.max(0, from - LIST_REACH), from));
  return !listed && isUnitBehind(text, decimalsEnd(text, end, limit)) ? end : ones;
}

function decimalsEnd(text: string, at: number, limit: number): number {
  return text.charCodeAt(at) === FULL_STOP ? digitsEnd(text, at + 1, limit) : at;
}

function digitsEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Three digits behind the mark, but not four. */
function isGroup(text: string, at: number): boolean {
  return digitsEnd(text, at + 1, at + 5) === at + 4;
}

/** The value of digits with commas between them, and of a middle dot for a point. */
export function literalValue(text: string, from: number, to: number): number {
  const digits = text.slice(from, to);
  return Number(MARKS.test(digits) ? digits.replace(/[,，]/g, '').replace(/[·•・]/, '.') : digits);
}

const MARKS = /[,，·•・]/;

/** What a sticky expression matches at a place. */
export function matchedAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
