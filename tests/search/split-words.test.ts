import { expect, test } from 'vitest';
import { splitWords } from '../../src/search/writer/split-words.ts';

const counts = new Map([
  ['b3', 40],
  ['b1', 30],
  ['b2', 10],
  ['b4', 40],
]);

test('words that fit are taken at once', () => {
  expect(splitWords(counts, { words: 120, passes: 3 })).toEqual([{ from: 'b1', to: null }]);
});

test('more words are taken in passes of about equal size, in their order, each word in one', () => {
  expect(splitWords(counts, { words: 60, passes: 3 })).toEqual([
    { from: 'b1', to: 'b4' },
    { from: 'b4', to: null },
  ]);
});

test('there are never more passes than allowed, and none without words', () => {
  expect(splitWords(counts, { words: 1, passes: 3 })).toHaveLength(3);
  expect(splitWords(new Map([['b1', 9]]), { words: 1, passes: 3 })).toEqual([{ from: 'b1', to: null }]);
  expect(splitWords(new Map(), { words: 1, passes: 3 })).toEqual([]);
});
