import { LONGEST_LITERAL, literalEnd, literalValue, matchedAt } from './literal.ts';
import { NumberReader } from './number-reader.ts';
import type { NumberReading } from './number-reading.ts';
import { HAN_DIGIT, HAN_DIGITS, isDigit, isNumeral, numeralClass, OVER, SMALL_UNIT } from './numerals.ts';

const SEQUENCE = /[〇零○一二三四五六七八九]{2,16}/y;

/** The rules ask one after another for the number at the same place: the last answer is kept. */
let last: { readonly text: string; readonly from: number; readonly reading: NumberReading | null } | null =
  null;

/**
 * Reads the number that begins at `from`: 1,100万 · 5万4千6百 · 4.78万亿 · 一万零一十二 · 十五点七 · 970多万 · 数十 · 三五.
 * `text` must have gone through `foldWidth`. Null where none begins there, or where it is longer than any number in
 * a newspaper. Looks at a bounded number of characters. Source: GB/T 15835—2011.
 */
export function readNumber(text: string, from: number): NumberReading | null {
  if (!isNumeral(text.charCodeAt(from))) return null;
  if (last !== null && last.from === from && last.text === text) return last.reading;
  const reading = read(text, from);
  last = { text, from, reading };
  return reading;
}

function read(text: string, from: number): NumberReading | null {
  const code = text.charCodeAt(from);
  if (isDigit(code)) return readLiteral(text, from) ?? new NumberReader(text, from).read();
  if (numeralClass(code) === HAN_DIGIT && numeralClass(text.charCodeAt(from + 1)) === HAN_DIGIT) {
    const sequence = matchedAt(SEQUENCE, text, from);
    if (sequence && !isPair(sequence)) return readSequence(sequence, from);
  }
  return new NumberReader(text, from).read();
}

/** The commonest case: digits with nothing behind them that goes on with the number. */
function readLiteral(text: string, from: number): NumberReading | null {
  const to = literalEnd(text, from);
  if (to - from > LONGEST_LITERAL || goesOn(text.charCodeAt(to))) return null;
  return { from, to, value: literalValue(text, from, to), style: 'digits', bare: false };
}

/** 十 百 千 万 亿 几 数 多 余 来; a Han digit or 点 begins something else. */
function goesOn(code: number): boolean {
  const kind = numeralClass(code);
  return kind !== undefined && kind >= SMALL_UNIT && kind <= OVER;
}

/** Two neighbours said together mean one or the other: 七八, 三五. */
function isPair(digits: string): boolean {
  const [low, high] = [HAN_DIGITS[digits.charAt(0)]!, HAN_DIGITS[digits.charAt(1)]!];
  return digits.length === 2 && low > 0 && (high === low + 1 || (low === 3 && high === 5));
}

function readSequence(digits: string, from: number): NumberReading {
  const value = Number(Array.from(digits, (digit) => HAN_DIGITS[digit]).join(''));
  return { from, to: from + digits.length, value, style: 'sequence', bare: false };
}
