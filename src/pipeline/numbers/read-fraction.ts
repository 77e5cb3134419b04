import type { NumberReading } from './number-reading.ts';
import { decimalsBehind } from './read-decimals.ts';
import { readNumber } from './read-number.ts';

export interface FractionReading {
  readonly from: number;
  readonly to: number;
  readonly number: NumberReading;
  /** Of 百分之五 the 5, of 五分之一 and 1/4 the quotient. */
  readonly value: number;
  readonly max?: number;
  readonly percent: boolean;
}

const PERCENT = '百分之';
const OVER = '分之';
const SLASH = '/'.charCodeAt(0);
const SLASHED = /(?<![\d./])(\d{1,3})\/(\d{1,3})(?![\d/A-Za-z.年月])/y;

/** Reads 百分之八十五点三, 百分之2.4, 五分之一, 千分之三, 1/4. `text` must have gone through `foldWidth`. */
export function readFraction(text: string, at: number): FractionReading | null {
  if (text.startsWith(PERCENT, at)) {
    const number = readNumber(text, at + PERCENT.length);
    if (!number) return null;
    const { value, max } = number;
    const decimals = number.style === 'digits' ? null : decimalsBehind(text, number.to, true);
    if (decimals) {
      const exact = Number(`${value}.${decimals.digits}`);
      return { from: at, to: decimals.to, number, value: exact, percent: true };
    }
    return { from: at, to: number.to, number, value, ...(max === undefined ? {} : { max }), percent: true };
  }
  return readQuotient(text, at) ?? readSlashed(text, at);
}

function readQuotient(text: string, at: number): FractionReading | null {
  const below = readNumber(text, at);
  if (!below) return null;
  const above = text.startsWith(OVER, below.to) ? readNumber(text, below.to + OVER.length) : null;
  if (!above || below.value === 0) return null;
  return { from: at, to: above.to, number: above, value: above.value / below.value, percent: false };
}

/** A proper fraction only: 24/7 and 4/5G are none. */
function readSlashed(text: string, at: number): FractionReading | null {
  const number = readNumber(text, at);
  if (!number || text.charCodeAt(number.to) !== SLASH) return null;
  SLASHED.lastIndex = at;
  const match = SLASHED.exec(text);
  if (!match || Number(match[1]) >= Number(match[2])) return null;
  return {
    from: at,
    to: at + match[0].length,
    number,
    value: Number(match[1]) / Number(match[2]),
    percent: false,
  };
}
