import { LEXICAL_NUMERALS } from '../../lexicons/lexical-numerals.ts';
import { isDigit, isNumeral } from './numerals.ts';

const LONGEST = 6;
/** Offsets at which a numeral stands in a word of the lexicon: 统一 has its numeral at 1. */
const BACK = 3;

/** Every numeral of the lexicon with the character beside it: most numerals in a text have no such neighbour. */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  [...LEXICAL_NUMERALS].flatMap((word) =>
    Array.from(word, (char, i) =>
      isNumeral(char.charCodeAt(0)) ? [word.slice(i, i + 2), word.slice(Math.max(0, i - 1), i + 1)] : [],
    )
      .flat()
      .filter((pair) => pair.length === 2),
  ),
);

/**
 * Where the word ends whose numeral stands at `at`, for words such as 统一, 十分 and 五花八门 in which numerals count nothing;
 * null where no such word stands there. The longest word wins.
 */
export function lexicalEnd(text: string, at: number): number | null {
  if (isDigit(text.charCodeAt(at))) return null;
  if (!NEIGHBOURS.has(text.slice(at, at + 2)) && !NEIGHBOURS.has(text.slice(Math.max(0, at - 1), at + 1)))
    return null;
  for (let length = LONGEST; length >= 2; length--) {
    for (let from = at; from >= at - BACK && from >= 0; from--) {
      if (from + length <= at || from + length > text.length) continue;
      if (LEXICAL_NUMERALS.has(text.slice(from, from + length))) return from + length;
    }
  }
  return null;
}
