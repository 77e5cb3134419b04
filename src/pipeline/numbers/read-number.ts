import { LITERAL, LONGEST_LITERAL, matchedAt } from './literal.ts';
import { NumberReader } from './number-reader.ts';
import type { NumberReading } from './number-reading.ts';
import { HAN_DIGITS, isDigit, isNumeral } from './numerals.ts';

const SEQUENCE = /[〇零○一二三四五六七八九]{2,16}/y;
const GOES_ON = new Set(Array.from('十百千万亿几多余来', (char) => char.charCodeAt(0)));

/**
 * Reads the number that begins at `from`: 1,100万 · 5万4千6百 · 4.78万亿 · 一万零一十二 · 十五点七 · 970多万 · 数十 · 三五.
 * `text` must have gone through `foldWidth`. Null where none begins there, or where it is longer than any number in
 * a newspaper. Looks at a bounded number of characters. Source: GB/T 15835—2011.
 */
export function readNumber(text: string, from: number): NumberReading | null {
  const code = text.charCodeAt(from);
  if (!isNumeral(code)) return null;
  if (isDigit(code)) return readLiteral(text, from) ?? new NumberReader(text, from).read();
  const sequence = matchedAt(SEQUENCE, text, from);
  if (sequence && !isPair(sequence)) return readSequence(sequence, from);
  return new NumberReader(text, from).read();
}

/** The commonest case: digits with nothing behind them that goes on with the number. */
function readLiteral(text: string, from: number): NumberReading | null {
  const digits = matchedAt(LITERAL, text, from)!;
  const to = from + digits.length;
  if (digits.length > LONGEST_LITERAL || GOES_ON.has(text.charCodeAt(to))) return null;
  return { from, to, value: Number(digits.replaceAll(',', '')), style: 'digits', bare: false };
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
