import { loadDictionary } from './dictionary.ts';

/** A word; offsets are UTF-16 code units, end exclusive. */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** Parts of speech as a sum of the bits below; 0 where the dictionary has no such word, or none for it. */
  readonly tags: number;
  /** Whether the dictionary has the word, or it is no Han letter. */
  readonly known: boolean;
}

/** segmentit's `POSTAG` bits. */
export const NOUN = 0x100000;
export const PERSON_NAME = 0x80;
export const PLACE_NAME = 0x40;
export const ORGANIZATION_NAME = 0x20;
export const OTHER_NAME = 0x8;
export const VERB = 0x1000;
export const CONJUNCTION = 0x10000000;
export const PREPOSITION = 0x40000;
const ADVERB = 0x8000000;
const PARTICLE = 0x2000;
export const FUNCTION_WORD = ADVERB | CONJUNCTION | PARTICLE | PREPOSITION | VERB;
const MARK = 0x800;

/** A word costs this much less its commonness: the cut with the fewest and commonest words is the cheapest. */
const WORD_COST = 12;
/** Of a letter that the dictionary does not have. */
const UNKNOWN_COST = 16;

interface Cut {
  readonly cost: number;
  readonly size: number;
  readonly tags: number;
  readonly known: boolean;
}

/**
 * Cuts a text into the words of segmentit's dictionary. Letters that it does not have are one word as far as they go (石砚), what is no Han
 * letter another. The cheapest cut is found in linear time; segmentit's own search tries all cuts and does not come back from sixty 一.
 */
export function segmentWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const word of cheapest(text)) {
    const last = words.at(-1);
    if (!word.known && last?.known === false) words[words.length - 1] = { ...last, to: word.to };
    else words.push(word);
  }
  return words;
}

function cheapest(text: string): readonly Word[] {
  const { entries, longest, mayHave } = loadDictionary();
  const cuts: Cut[] = [{ cost: 0, size: 0, tags: 0, known: true }];
  for (let end = 1; end <= text.length; end++) {
    const isHan = /\p{Script=Han}/u.test(text.charAt(end - 1));
    const single = { size: 1, tags: isHan ? 0 : MARK, known: !isHan };
    let best: Cut = { ...single, cost: cuts[end - 1]!.cost + UNKNOWN_COST };
    for (let size = 1; size <= Math.min(longest, end); size++) {
      if (!mayHave(text, end - size, end)) continue;
      const entry = entries.get(text.slice(end - size, end));
      if (!entry) continue;
      const cost = cuts[end - size]!.cost + WORD_COST - entry.commonness;
      if (cost < best.cost) best = { cost, size, tags: entry.tags, known: true };
    }
    cuts.push(best);
  }
  const words: Word[] = [];
  for (let to = text.length; to > 0; to -= cuts[to]!.size) {
    const { size, tags, known } = cuts[to]!;
    words.unshift({ from: to - size, to, tags, known });
  }
  return words;
}
