/**
 * Folding: what search takes for the same. NFKC makes one of full and half width (１.６％ and 1.6%), case and spaces go.
 *
 * It works code point by code point and never looks at the neighbours, so folding a part of a text gives a part of the
 * folded text. Whole-string NFKC and lower case do not (a combining mark melts into the letter before it, a final sigma
 * looks different), and then some substring of the text would not be found in it.
 */

/** A folded text that still knows where each of its UTF-16 code units came from. */
export interface FoldedText {
  readonly text: string;
  /** `starts[i]`, `ends[i]`: UTF-16 code units in the original between which the i-th unit of `text` stands. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Folds a text; it may come out empty. */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Folds a text and keeps the way back, so that a hit can be shown as it was printed. */
export function foldWithOffsets(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let offset = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    const end = offset + character.length;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(offset);
      ends.push(end);
    }
    text += folded;
    offset = end;
  }
  return { text, starts, ends };
}

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = character.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
    known.set(character, folded);
  }
  return folded;
}
