import { isDigit } from './numerals.ts';

/** No number in a newspaper has more characters. */
export const LONGEST_LITERAL = 24;

const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/**
 * Where the digits end that begin at `from`, with commas between the thousands and a decimal point: 1,100 · 36.57. Looks at no
 * more than `LONGEST_LITERAL` characters and one group behind `from`; a longer number ends somewhere beyond.
 */
export function literalEnd(text: string, from: number): number {
  const limit = from + LONGEST_LITERAL + 1;
  let whole = digitsEnd(text, from, limit);
  if (whole - from <= 3) {
    while (whole < limit && isGroup(text, whole)) whole += 4;
  }
  if (text.charCodeAt(whole) !== FULL_STOP || !isDigit(text.charCodeAt(whole + 1))) return whole;
  return digitsEnd(text, whole + 2, limit);
}

function digitsEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** A comma and three digits, but not four. */
function isGroup(text: string, at: number): boolean {
  return text.charCodeAt(at) === COMMA && digitsEnd(text, at + 1, at + 5) === at + 4;
}

/** The value of digits with commas between them. */
export function literalValue(text: string, from: number, to: number): number {
  const digits = text.slice(from, to);
  return Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
}

/** What a sticky expression matches at a place. */
export function matchedAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
