/** Words are looked for in Pagefind's bytes as strings: only what is a word may be taken for one. */
import { expect, test } from 'vitest';
import { readPostings } from '../../src/search/pagefind-files.ts';

type Item = number | string | readonly Item[];

/** CBOR as Pagefind writes it. */
function encode(item: Item): number[] {
  if (typeof item === 'string') return [...head(3, item.length), ...new TextEncoder().encode(item)];
  if (typeof item === 'number') return item < 0 ? head(1, -1 - item) : head(0, item);
  return [...head(4, item.length), ...item.flatMap(encode)];
}

function head(type: number, value: number): number[] {
  const first = type << 5;
  if (value < 24) return [first | value];
  if (value < 0x100) return [first | 24, value];
  if (value < 0x10000) return [first | 25, value >> 8, value & 255];
  return [first | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A chunk with one page, on which each word stands at the places given as steps. */
function chunk(words: readonly (readonly [word: string, steps: readonly number[]])[]): Uint8Array {
  const entries = words.map(([word, steps]) => [word, [[7, [-25, ...steps], []]], []] as const);
  return new Uint8Array([...new TextEncoder().encode('pagefind_dcd'), ...encode([entries])]);
}

const placesOf = (bytes: Uint8Array, word: string, prefix = false) =>
  readPostings(bytes, word, prefix).map(({ pages, places }) => [...pages, ...places]);

test('gives a word’s places, and nothing for a word that is not there', () => {
  const bytes = chunk([
    ['b4iv4j9', [3, 300, 70000]],
    ['b4iv55n', [1]],
  ]);
  expect(placesOf(bytes, 'b4iv4j9')).toEqual([[7, 3, 303, 70303]]);
  expect(placesOf(bytes, 'b4iv55n')).toEqual([[7, 1]]);
  expect(placesOf(bytes, 'b4iv55m')).toEqual([]);
});

test('a beginning gives all words that have it, as whole words give only themselves', () => {
  const bytes = chunk([
    ['b4iv4j9', [1]],
    ['b4ivzz00a1', [2]],
    ['b4iw001', [3]],
  ]);
  expect(placesOf(bytes, 'b4iv', true)).toEqual([
    [7, 1],
    [7, 2],
  ]);
  expect(placesOf(bytes, 'b4iv')).toEqual([]);
});

test('a word within a longer one is none', () => {
  const bytes = chunk([['bzzb4iv4j9zz', [1]]]);
  expect(placesOf(bytes, 'b4iv4j9')).toEqual([]);
  expect(placesOf(bytes, 'b4iv', true)).toEqual([]);
});

test('numbers that spell a word are none', () => {
  const spelled = new TextEncoder().encode('\u0067b4iv4j9');
  const numbers = [...spelled].map((byte) => byte);
  const pairs = Array.from({ length: 4 }, (_, n) => spelled[2 * n]! * 256 + spelled[2 * n + 1]!);
  const fours = [0, 4].map((n) => new DataView(spelled.buffer, spelled.byteOffset).getUint32(n));
  for (const steps of [numbers, pairs, fours, [0x83, ...numbers], [0x8367, ...pairs.slice(1)]]) {
    const bytes = chunk([
      ['b000001', steps],
      ['b4iv4j9', [5]],
    ]);
    expect(placesOf(bytes, 'b4iv4j9')).toEqual([[7, 5]]);
  }
});

test('what is no file of Pagefind’s is said to be none', () => {
  expect(() => readPostings(new TextEncoder().encode('<!doctype html>'), 'b4iv4j9', false)).toThrow(
    'expected a file of Pagefind',
  );
});
