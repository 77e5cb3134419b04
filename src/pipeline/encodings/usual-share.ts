import lexicon from '../../lexicons/neighbours.json' with { type: 'json' };
import { SIMPLIFIED_OF } from '../../lexicons/traditional.ts';

/** −log2 of a letter’s share of all letters: the thousand or so up to here are nine tenths of any Chinese text. */
const RAREST = 11;

const USUAL = new Set(
  lexicon.letters.flatMap((line) => {
    const [bits = '', letters = ''] = line.split(' ');
    return Number(bits) <= RAREST ? Array.from(letters) : [];
  }),
);

/** How many of a text’s letters beyond ASCII are usual Chinese ones, old forms included: between 0 and 1; 0 of none. */
export function usualShare(text: string): number {
  let letters = 0;
  let usual = 0;
  for (const [letter] of text.matchAll(/(?![\0-\x7F])\p{L}|[\uE000-\uF8FF\uFFFD]/gu)) {
    letters++;
    if (USUAL.has(SIMPLIFIED_OF.get(letter) ?? letter)) usual++;
  }
  return letters === 0 ? 0 : usual / letters;
}
