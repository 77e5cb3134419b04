import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  characterTable,
  mayHold,
  opensWith,
  wordOpenings,
} from '../../../src/pipeline/patterns/character-table.ts';

test('opensWith: the text’s first character is in the table', () => {
  const table = characterTable(['图为', '（']);
  expect(['图为白鹭', '图书馆', '（周清川）', '白鹭', ''].map((text) => opensWith(table, text))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('mayHold: two characters that open a word stand side by side', () => {
  const words = wordOpenings(['责任编辑', '校对', '星期']);
  expect(mayHold(words, '本版责任编辑周清川')).toBe(true);
  expect(mayHold(words, '老渡口的江面')).toBe(false);
  // Of two words, one character each: it may be wrong, but only so.
  expect(mayHold(words, '校任')).toBe(true);
  expect(mayHold(words, '')).toBe(false);
});

test('mayHold never passes over a text that has one of the words', () => {
  const word = fc.string({ minLength: 2, maxLength: 4, unit: fc.constantFrom('责', '任', '校', '对', '川') });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.string(), fc.string(), (words, before, after) => {
      for (const held of words) expect(mayHold(wordOpenings(words), before + held + after)).toBe(true);
    }),
  );
});
