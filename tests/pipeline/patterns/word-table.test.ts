import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  endingTable,
  wordAt,
  wordBefore,
  wordsAt,
  wordTable,
} from '../../../src/pipeline/patterns/word-table.ts';

const word = fc.string({ unit: fc.constantFrom('市', '区', '长', '一'), minLength: 1, maxLength: 4 });
const text = fc.string({ unit: fc.constantFrom('市', '区', '长', '一', '𠀀'), maxLength: 12 });
const longest = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length)[0] ?? null;

test('wordAt finds the longest word that begins at a place, wordsAt all of them', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), text, (words, written) => {
      const table = wordTable(new Set(words));
      for (let at = 0; at <= written.length; at++) {
        const fitting = [...new Set(words)].filter((candidate) => written.startsWith(candidate, at));
        expect(wordAt(table, written, at)).toBe(longest(fitting));
        expect(wordsAt(table, written, at).toSorted()).toEqual(fitting.toSorted());
      }
    }),
  );
});

test('wordBefore finds the longest word that ends at a place and does not begin before another', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), text, fc.nat(6), (words, written, from) => {
      const table = endingTable(words);
      for (let at = from; at <= written.length; at++) {
        const fitting = words.filter((candidate) => written.slice(from, at).endsWith(candidate));
        expect(wordBefore(table, written, at, from)).toBe(longest(fitting));
      }
    }),
  );
});
