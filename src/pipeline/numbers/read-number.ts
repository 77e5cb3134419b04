import { LONGEST_LITERAL, literalEnd, literalValue, matchedAt } from './literal.ts';
import { NumberReader } from './number-reader.ts';
import type { NumberReading } from './number-reading.ts';
import {
  FORMAL_DIGIT,
  HAN_DIGIT,
  HAN_DIGITS,
  isDigit,
  isNumeral,
  numeralClass,
  OVER,
  SEVERAL,
  SMALL_UNIT,
} from './numerals.ts';
import { decimalsBehind, inDigits } from './read-decimals.ts';
import { isUnitBehind } from './unit-behind.ts';

/** Latin O, Greek Ο and 0 stand for 〇 among Han digits, where that was not to be had. */
const SEQUENCE = /[〇零○◯一二三四五六七八九][〇零○◯OΟ0一二三四五六七八九]{1,15}/y;
const ZEROS = /[OΟ0]/g;
/** 一二，三四〇元: thousands apart, as in figures. */
const GROUPED =
  /[〇零○◯一二三四五六七八九]{1,3}(?:[，、,][〇零○◯一二三四五六七八九]{3})+(?![〇零○◯一二三四五六七八九十百千万])/y;
const GROUP_MARKS = /[，、,]/g;
/** What a formal digit needs behind it to be one. */
const FORMAL = /[拾佰仟万亿元圆角]/;

/** The rules ask one after another for the number at the same place: the last answer is kept. */
let last: { readonly text: string; readonly from: number; readonly reading: NumberReading | null } | null =
  null;

/**
 * Reads the number that begins at `from`: 1,100万 · 5万4千6百 · 4.78万亿 · 1万零500 · 一万零一十二 · 四万万 · 廿六 · 十五点七 · 970多万 · 数十 · 三五.
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
  const grouped = numeralClass(code) === HAN_DIGIT ? matchedAt(GROUPED, text, from) : null;
  if (grouped && isUnitBehind(text, from + grouped.length)) return readSequence(text, grouped, from);
  if (numeralClass(code) === HAN_DIGIT && goesOnSequence(text.charCodeAt(from + 1))) {
    const sequence = matchedAt(SEQUENCE, text, from);
    if (sequence && (!isPair(sequence) || decimalsBehind(text, from + sequence.length)))
      return readSequence(text, sequence, from);
  }
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

function goesOnSequence(code: number): boolean {
  return numeralClass(code) === HAN_DIGIT || code === 0x4f || code === 0x39f || code === 0x30;
}

/** Two neighbours said together mean one or the other: 七八, 三五. */
function isPair(digits: string): boolean {
  const [low, high] = [HAN_DIGITS[digits.charAt(0)]!, HAN_DIGITS[digits.charAt(1)]!];
  return digits.length === 2 && low > 0 && (high === low + 1 || (low === 3 && high === 5));
}

function readSequence(text: string, sequence: string, from: number): NumberReading {
  const to = from + sequence.length;
  const decimals = decimalsBehind(text, to);
  const value = Number(
    `${inDigits(sequence.replace(ZEROS, '〇').replace(GROUP_MARKS, ''))}${decimals ? `.${decimals.digits}` : ''}`,
  );
  return { from, to: decimals?.to ?? to, value, style: 'sequence', bare: false };
}
