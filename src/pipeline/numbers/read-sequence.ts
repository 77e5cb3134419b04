import { matchedAt } from './literal.ts';
import type { NumberReading } from './number-reading.ts';
import { HAN_DIGIT, HAN_DIGITS, numeralClass } from './numerals.ts';
import { decimalsBehind, inDigits } from './read-decimals.ts';
import { isUnitBehind } from './unit-behind.ts';

/** Latin O, Greek Ο and 0 stand for 〇 among Han digits, where that was not to be had. */
const SEQUENCE = /[〇零○◯一二三四五六七八九][〇零○◯OΟ0一二三四五六七八九]{1,15}/y;
const ZEROS = /[OΟ0]/g;
/** 一二，三四〇元: thousands apart, as in figures. */
const GROUPED =
  /[〇零○◯一二三四五六七八九]{1,3}(?:[，、,][〇零○◯一二三四五六七八九]{3})+(?![〇零○◯一二三四五六七八九十百千万])/y;
const GROUP_MARKS = /[，、,]/g;
/** 六八九万四七四四, 五八〇亿. */
const LARGE =
  /(万亿|万|亿)(?:(?<=万)([〇零○◯一二三四五六七八九]{4})(?![〇零○◯一二三四五六七八九十百千万亿]))?/y;
const EXPONENTS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };
const OVER = /[余多]/;

/**
 * Reads Han digits said one by one: 二〇一二, 二九六五, 二三·五, 一二，三四〇, 六八九万四七四四. Null where fewer than two stand at `from`, or two
 * neighbours that mean one or the other (七八). `text` must have gone through `foldText`.
 */
export function readSequence(text: string, from: number): NumberReading | null {
  const grouped = matchedAt(GROUPED, text, from);
  if (grouped && isUnitBehind(text, from + grouped.length)) return toReading(text, grouped, from);
  if (!goesOn(text.charCodeAt(from + 1))) return null;
  const digits = matchedAt(SEQUENCE, text, from);
  if (!digits || (isPair(digits) && !decimalsBehind(text, from + digits.length))) return null;
  return toReading(text, digits, from);
}

function goesOn(code: number): boolean {
  return numeralClass(code) === HAN_DIGIT || code === 0x4f || code === 0x39f || code === 0x30;
}

/** Two neighbours said together mean one or the other: 七八, 三五. */
function isPair(digits: string): boolean {
  const [low, high] = [HAN_DIGITS[digits.charAt(0)]!, HAN_DIGITS[digits.charAt(1)]!];
  return digits.length === 2 && low > 0 && (high === low + 1 || (low === 3 && high === 5));
}

function toReading(text: string, sequence: string, from: number): NumberReading {
  const end = from + sequence.length;
  const decimals = decimalsBehind(text, end);
  const digits = inDigits(sequence.replace(ZEROS, '〇').replace(GROUP_MARKS, ''));
  const printed = decimals ? `${digits}.${decimals.digits}` : digits;
  const whole = decimals?.to ?? end;
  const over = OVER.test(text.charAt(whole)) && isUnitBehind(text, whole + 1);
  const large = over ? null : largeAt(text, whole);
  if (!large) {
    const approx = over ? ({ approx: 'over' } as const) : {};
    return {
      from,
      to: whole + (over ? 1 : 0),
      value: Number(printed),
      ...approx,
      style: 'sequence',
      bare: false,
    };
  }
  const [all, name, ones] = large;
  // No year and no name of a room has 万 in it.
  const value = Number(`${printed}e${EXPONENTS[name!]}`) + (ones ? Number(inDigits(ones)) : 0);
  return { from, to: whole + all.length, value, style: 'han', bare: false };
}

function largeAt(text: string, at: number): RegExpExecArray | null {
  LARGE.lastIndex = at;
  return LARGE.exec(text);
}
