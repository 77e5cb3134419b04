import { createRequire } from 'node:module';

export interface Entry {
  /** Parts of speech as a sum of segmentit's `POSTAG` bits; 0 where none is given. */
  readonly tags: number;
  readonly frequency: number;
}

export interface Dictionary {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Letters of its longest word that is looked for. */
  readonly longest: number;
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
  for (const line of dicts.join('\n').split(/\r?\n/)) {
    const [word = '', tags, frequency] = line.split('|');
    if (/^\p{Script=Han}+$/u.test(word) && word.length <= LONGEST)
      entries.set(word, { tags: Number(tags) || 0, frequency: Number(frequency) || 0 });
  }
  return { entries, longest: LONGEST };
}
