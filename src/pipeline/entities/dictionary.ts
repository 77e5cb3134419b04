import { createRequire } from 'node:module';

export interface Entry {
  /** Parts of speech as a sum of segmentit's `POSTAG` bits; 0 where none is given. */
  readonly tags: number;
  /** Half the binary logarithm of how often it occurs. */
  readonly commonness: number;
}

export interface Dictionary {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Letters of its longest word that is looked for. */
  readonly longest: number;
  /** Whether there may be a word from `from` to `to` in the text; where not, `entries` need not be asked. */
  readonly mayHave: (text: string, from: number, to: number) => boolean;
}

/** Longer entries are names of films and the like. */
const LONGEST = 8;

let dictionary: Dictionary | undefined;

/** segmentit's dictionary (MIT), read when first asked for, and once: 100,000 words, of which most runs need none. */
export function loadDictionary(): Dictionary {
  dictionary ??= readDictionary();
  return dictionary;
}

function readDictionary(): Dictionary {
  const { dicts } = createRequire(import.meta.url)('segmentit') as { readonly dicts: readonly string[] };
  const entries = new Map<string, Entry>();
  const filter = new Uint8Array(1 << FILTER_BITS);
  for (const line of dicts.join('\n').split(/\r?\n/)) {
    const [word = '', tags, frequency] = line.split('|');
    if (word.length > LONGEST || !/^\p{Script=Han}+$/u.test(word)) continue;
    entries.set(word, { tags: Number(tags) || 0, commonness: Math.log2((Number(frequency) || 0) + 2) / 2 });
    filter[placeInFilter(word, 0, word.length)]! |= 1 << (word.length - 1);
  }
  const mayHave = (text: string, from: number, to: number) =>
    (filter[placeInFilter(text, from, to)]! & (1 << (to - from - 1))) !== 0;
  return { entries, longest: LONGEST, mayHave };
}

/** Of a place in the filter: a quarter of a million places, so that few words share one. */
const FILTER_BITS = 18;

/** By the first and the last letter; each length has a bit of its own there. Fibonacci hashing. */
function placeInFilter(text: string, from: number, to: number): number {
  const ends = (text.charCodeAt(from) << 16) | text.charCodeAt(to - 1);
  return Math.imul(ends, 0x9e3779b1) >>> (32 - FILTER_BITS);
}
