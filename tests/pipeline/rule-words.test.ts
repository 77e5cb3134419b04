/** Pages of nothing but the rules' own words: none costs much more a letter than ordinary text, none hangs. */
import { expect, test } from 'vitest';
import { sampleText } from '../../scripts/bench/make-archive.ts';
import { ruleWords } from '../../scripts/bench/words/rule-words.ts';
import {
  type Piece,
  pairedPieces,
  screenPieces,
  singlePieces,
} from '../../scripts/bench/words/screen-words.ts';
import { seededRandom } from '../../src/training/names/random.ts';

/** All of them are tried by `npm run bench -- words`. */
const OF_EACH_LIST = 2;
const PAIRS = 200;
const SIZE = { letters: 800, dearest: 5 };
const MOST = 3;

const random = seededRandom(2012);
const lists = await ruleWords();
/** A few of each list: rules do not tell the words of one lexicon from each other. */
const words = lists.flatMap(({ from, words: all }): Piece[] =>
  all
    .map((piece) => ({ piece, from, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, OF_EACH_LIST),
);
const ordinary = sampleText(400_000);

test('the words are found: of lexicons, of patterns, and signs', () => {
  const all = new Set(lists.flatMap((list) => list.words));
  expect(
    ['公里', '点', '正月', '记者', '讯', '（', '约', '(cid:0)'].filter((word) => !all.has(word)),
  ).toEqual([]);
  expect(words.length).toBeGreaterThan(200);
});

test.each([
  ['words', singlePieces(words, true), SIZE],
  ['pairs of words', pairedPieces(words, PAIRS, random), SIZE],
  // What hung once.
  [
    'numbers with the word for a point',
    ['一点', '点一', '〇点', '百点', '一点一', '正月。'].map((piece) => ({ piece, from: 'found' })),
    { ...SIZE, dearest: 7 },
  ],
])(
  '%s repeated to 400 KB cost at most three times what ordinary text does',
  { timeout: 300_000 },
  (_, pieces, size) => {
    const dear = screenPieces(pieces, ordinary, size).filter(({ ratio }) => ratio > MOST);
    expect(dear).toEqual([]);
  },
);
