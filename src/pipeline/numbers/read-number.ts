import { LONGEST_LITERAL, literalEnd, literalValue } from './literal.ts';
import { NumberReader } from './number-reader.ts';
import type { NumberReading } from './number-reading.ts';
import {
  FORMAL_DIGIT,
  HAN_DIGIT,
  isDigit,
  isNumeral,
  numeralClass,
  OVER,
  SEVERAL,
  SMALL_UNIT,
} from './numerals.ts';
import { readSequence } from './read-sequence.ts';

/** What a formal digit needs behind it to be one. */
const FORMAL = /[拾佰仟万亿元圆角]/;

/** The rules ask one after another for the number at the same place: the last answer is kept. */
let last: { readonly text: string; readonly from: number; readonly reading: NumberReading | null } | null =
  null;

/**
 * Reads the number that begins at `from`: 1,100万 · 5万4千6百 · 4.78万亿 · 1万零500 · 一万零一十二 · 四万万 · 廿六 · 十五点七 · 970多万 · 数十 · 三五.
 * `text` must have gone through `foldText`. Null where none begins there, or where it is longer than any number in
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
  const sequence = numeralClass(code) === HAN_DIGIT ? readSequence(text, from) : null;
  if (sequence) return sequence;
  if (numeralClass(code) === FORMAL_DIGIT && !FORMAL.test(text.charAt(from + 1))) return null;
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
  return kind !== undefined && ((kind >= SMALL_UNIT && kind <= SEVERAL) || kind === OVER);
}
