import { LEXICAL_NUMERALS } from '../../lexicons/lexical-numerals.ts';
import { isDigit } from './numerals.ts';

const LONGEST = 6;
/** Offsets at which a numeral stands in a word of the lexicon: 统一 has its numeral at 1. */
const BACK = 3;

/**
 * Where the word ends whose numeral stands at `at`, for words such as 统一, 十分 and 五花八门 in which numerals count nothing;
 * null where no such word stands there. The longest word wins.
 */
export function lexicalEnd(text: string, at: number): number | null {
  if (isDigit(text.charCodeAt(at))) return null;
  for (let length = LONGEST; length >= 2; length--) {
    for (let from = at; from >= at - BACK && from >= 0; from--) {
      if (from + length <= at || from + length > text.length) continue;
      if (LEXICAL_NUMERALS.has(text.slice(from, from + length))) return from + length;
    }
  }
  return null;
}
