import { createRequire } from 'node:module';
import { COUNTIES } from '../../lexicons/counties.ts';
import { COUNTRIES, NOT_SHORT_NAMES, PREFECTURES, PROVINCES } from '../../lexicons/gazetteer.ts';
import { CLUBS, FIRMS, INSTITUTIONS, PARTIES } from '../../lexicons/known-bodies.ts';
import { KNOWN_PLACES, PLACES_ABROAD } from '../../lexicons/known-places.ts';
import { BODY_ENDINGS, FIELDS, STANDING_BODIES, STRONG_ENDINGS } from '../../lexicons/organization-words.ts';
import {
  FORMS_OF_ADDRESS,
  OCCUPATIONS,
  OFFICES,
  VERBS_BEHIND_NAMES,
  VERBS_OF_SAYING,
} from '../../lexicons/title-words.ts';
import { WordTrie } from './word-trie.ts';

/** What a word is to names, by the project's own lists: one bit each. */
export const TITLE = 1;
export const BEHIND_NAME = 2;
export const ADDRESS = 4;
export const ENDING = 8;
export const FIELD = 16;
export const COUNTRY = 32;
export const DIVISION = 64;
export const SHORT_DIVISION = 128;
export const STANDING_BODY = 256;

export interface Lexicon {
  readonly trie: WordTrie;
  /** By node: what the word costs in a cut, 0 where no word ends. */
  readonly costs: Float32Array;
  /** By node: a small number for the parts of speech that the dictionary gives it, 0 where none. */
  readonly classes: Uint8Array;
  /** By node: the bits above. */
  readonly roles: Uint16Array;
}

/** Longer entries are names of films and the like. */
const LONGEST = 8;
/** A word costs this much less its commonness: the cut with the fewest and commonest words is the cheapest. */
const WORD_COST = 12;
const TRIE_BITS = 20;
const NODES = 400_000;

let lexicon: Lexicon | undefined;

/** segmentit's dictionary (MIT) and the project's lists as one; read when first asked for, and once. */
export function loadLexicon(): Lexicon {
  lexicon ??= readLexicon();
  return lexicon;
}

function readLexicon(): Lexicon {
  const trie = new WordTrie(TRIE_BITS);
  const costs = new Float32Array(NODES);
  const classes = new Uint8Array(NODES);
  const roles = new Uint16Array(NODES);
  const { dicts } = createRequire(import.meta.url)('segmentit') as { readonly dicts: readonly string[] };
  for (const line of dicts.join('\n').split(/\r?\n/)) {
    const [word = '', tags, frequency] = line.split('|');
    if (word.length > LONGEST || !/^\p{Script=Han}+$/u.test(word)) continue;
    const node = trie.add(word);
    costs[node] = WORD_COST - Math.log2((Number(frequency) || 0) + 2) / 2;
    classes[node] = classOf(Number(tags) || 0);
  }
  for (const [role, words] of ROLES)
    for (const word of words) {
      const node = trie.add(word);
      costs[node] ||= WORD_COST - 4;
      roles[node]! |= role;
    }
  return { trie, costs, classes, roles };
}

/** segmentit's `POSTAG` bits that tell most about names, the most telling first; each is a bit of a class. */
const PERSON = 0x80;
const PLACE = 0x40;
const ORGANIZATION = 0x20;
const OTHER_NAME = 0x8;
const NOUN = 0x100000;
const VERB = 0x1000;
const BITS = [PERSON, PLACE, ORGANIZATION | OTHER_NAME, NOUN, VERB];
/** Of what has none of these: adjectives, adverbs, conjunctions, prepositions, particles, pronouns, numbers, measures, times, others. */
const KINDS = [
  0x40000000, 0x8000000, 0x10000000, 0x40000, 0x2000, 0x10000, 0x600000, 0x20000, 0x4000, 0x2008000,
];

function classOf(tags: number): number {
  const bits = BITS.reduce((sum, bit, i) => ((tags & bit) === 0 ? sum : sum | (1 << i)), 0);
  if (bits !== 0) return bits;
  const kind = KINDS.findIndex((bit) => (tags & bit) !== 0);
  return 32 + kind + 1;
}

const short = (names: readonly string[]) =>
  names
    .map((name) =>
      name.replace(/(?:..?族)*自治[州县旗区]$|(?:维吾尔)?自治区$|特别行政区$|地区$|[省市盟县区旗]$/, ''),
    )
    .filter((name) => name.length > 1 && !NOT_SHORT_NAMES.has(name));

const ROLES: readonly (readonly [number, readonly string[]])[] = [
  [TITLE, [...OFFICES, ...OCCUPATIONS]],
  [BEHIND_NAME, [...VERBS_BEHIND_NAMES, ...VERBS_OF_SAYING]],
  [ADDRESS, FORMS_OF_ADDRESS],
  [ENDING, [...STRONG_ENDINGS, ...BODY_ENDINGS]],
  [FIELD, FIELDS],
  [STANDING_BODY, [...STANDING_BODIES, ...INSTITUTIONS, ...FIRMS, ...CLUBS, ...PARTIES]],
  [COUNTRY, COUNTRIES],
  [DIVISION, [...PROVINCES, ...PREFECTURES, ...COUNTIES]],
  [
    SHORT_DIVISION,
    [...short([...PROVINCES, ...PREFECTURES, ...COUNTIES]), ...KNOWN_PLACES, ...PLACES_ABROAD],
  ],
];
