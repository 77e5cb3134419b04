import { LEXICAL_NUMERALS } from '../../lexicons/lexical-numerals.ts';
import { pairAt, wordAt, wordTable } from '../patterns/word-table.ts';
import { isDigit, isNumeral } from './numerals.ts';

/** Offsets at which a numeral stands in a word of the lexicon: 统一 has its numeral at 1. */
const BACK = 3;

const WORDS = wordTable(LEXICAL_NUMERALS);

/** Every numeral of the lexicon with the character beside it: most numerals in a text have no such neighbour. */
const NEIGHBOURS: ReadonlySet<number> = new Set(
  [...LEXICAL_NUMERALS].flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, i) => i)
      .filter((i) => isNumeral(word.charCodeAt(i)) || isNumeral(word.charCodeAt(i + 1)))
      .map((i) => pairAt(word, i)),
  ),
);

/**
 * Where the word ends whose numeral stands at `at`, for words such as 统一, 十分 and 五花八门 in which numerals count nothing;
 * null where no such word stands there. The longest word wins.
 */
export function lexicalEnd(text: string, at: number): number | null {
  if (isDigit(text.charCodeAt(at))) return null;
  if (!NEIGHBOURS.has(pairAt(text, at)) && !NEIGHBOURS.has(pairAt(text, at - 1))) return null;
  let longest = 1;
  let end: number | null = null;
  for (let from = at; from >= at - BACK && from >= 0; from--) {
    const word = wordAt(WORDS, text, from);
    if (word === null || word.length <= longest || from + word.length <= at) continue;
    longest = word.length;
    end = from + longest;
  }
  return end;
}
