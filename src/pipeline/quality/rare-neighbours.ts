import { areNeighbours, isLetter, isWord } from '../neighbours/neighbours.ts';

/** A letter and where it stands. */
export interface Stranger {
  readonly text: string;
  readonly at: number;
}

export interface Strangers {
  /** Letters looked at. */
  readonly letters: number;
  readonly strangers: readonly Stranger[];
}

/**
 * Letters that are strangers to those on both sides: no word of the lexicon has them next to each other, and they are seldom a
 * word of their own. What stands on the page twice in the same way is a name, and no stranger. In text without misreadings
 * about one letter in sixty is one: rare names and words.
 */
export function findStrangers(texts: readonly string[]): Strangers {
  const found: Stranger[] = [];
  const seen = new Map<number, number>();
  let letters = 0;
  for (const text of texts)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) continue;
      letters++;
      if (!isStranger(text, at, code)) continue;
      found.push({ text, at });
      for (const pair of pairsAt(text, at)) seen.set(pair, (seen.get(pair) ?? 0) + 1);
    }
  const strangers = found.filter(({ text, at }) => pairsAt(text, at).every((pair) => seen.get(pair) === 1));
  return { letters, strangers };
}

function isStranger(text: string, at: number, code: number): boolean {
  if (isWord(code)) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return isLetter(before) && isLetter(after) && !areNeighbours(before, code) && !areNeighbours(code, after);
}

/** A number for the letter with the one before it, and one for the letter with the one after it. */
function pairsAt(text: string, at: number): number[] {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  // Negative, so that the two kinds differ.
  return [before * 0x10000 + code, -(code * 0x10000 + after)];
}
