/**
 * The form in which Chinese text is indexed: overlapping two-character grams, each written as one ASCII word.
 *
 * Pagefind cuts Chinese with one segmenter when it indexes and with another when it searches, and where they disagree a
 * string is lost. Here nothing is left to cut: every character (marks, digits and letters too) with the one after it is
 * a word of letters and figures, and word number n of an article is the gram that begins at its n-th character. So a
 * string of characters a b c d stands in an article exactly where `ab` stands at some place p and `cd` at p + 2: every
 * second gram is enough, which halves what a query has to load.
 *
 * A BORDER stands before, between and after the blocks. It is a character like any other to the index, and no query has
 * one, so no phrase crosses from one block into the next: between `…b` and `c…` lies one place more.
 *
 * A word is `b` and both code points in base 36: three figures each, and the few from 46,620 on `zz` and four. No code is
 * the beginning of another and codes sort as their characters do, so all grams that begin with one character stand
 * together in the index: a query of a single character is a prefix.
 */

import type { Variants } from './variants.ts';

/** Stands around every block: a line end, for which texts and queries have a space. */
export const BORDER = '\n';

/** Words of the index, or all words with these beginnings, and how far from the phrase's beginning one of them stands. */
export interface PhrasePart {
  /** One for each way in which the part may be printed. */
  readonly words: readonly string[];
  /** Code points from the first of the phrase. */
  readonly offset: number;
  /** The words are beginnings only: a phrase of a single character. */
  readonly prefix: boolean;
}

/** The characters of an article as the index counts them: blocks (none of them empty) with borders around. */
export function toIndexedText(blocks: readonly string[]): string {
  return BORDER + blocks.map((block) => withoutBorder(block) + BORDER).join('');
}

/** A text in which a border is a space. */
export function withoutBorder(text: string): string {
  return text.replaceAll(BORDER, ' ');
}

/** The words of an indexed text, in order; word n is the gram that begins at code point n. */
export function toWords(indexedText: string): string[] {
  const codes = Array.from(indexedText, toCode);
  if (codes.length === 1) return [`b${codes[0]}`];
  return codes.slice(0, -1).map((code, place) => `b${code}${codes[place + 1]}`);
}

/**
 * The fewest grams that together cover a phrase: every second one, and the last. An empty phrase has none; one of which a
 * character stands nowhere in the archive has a part without words.
 */
export function toPhraseParts(phrase: string, variants: Variants): PhrasePart[] {
  const characters = Array.from(phrase, (character) => variants(character).map(toCode));
  if (characters.length === 1) {
    return [{ words: characters[0]!.map((code) => `b${code}`), offset: 0, prefix: true }];
  }
  const last = characters.length - 2;
  const parts: PhrasePart[] = [];
  for (let offset = 0; offset < last; offset += 2) parts.push(gramsAt(characters, offset));
  if (last >= 0) parts.push(gramsAt(characters, last));
  return parts;
}

function gramsAt(characters: readonly (readonly string[])[], offset: number): PhrasePart {
  const words = characters[offset]!.flatMap((first) =>
    characters[offset + 1]!.map((next) => `b${first}${next}`),
  );
  return { words, offset, prefix: false };
}

/** 36³ less the 36 codes that begin with `zz`. */
const LONG_CODES_FROM = 36 ** 3 - 36;

function toCode(character: string): string {
  const codePoint = character.codePointAt(0)!;
  const figures = codePoint.toString(36);
  return codePoint < LONG_CODES_FROM ? figures.padStart(3, '0') : `zz${figures.padStart(4, '0')}`;
}
