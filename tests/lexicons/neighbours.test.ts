import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import lexicon from '../../src/lexicons/neighbours.json' with { type: 'json' };

const PATH = fileURLToPath(new URL('../../src/lexicons/neighbours.json', import.meta.url));

test('says where it is from and under which licence', () => {
  expect(lexicon.source).toMatch(/jieba.*SHA-256 [0-9a-f]{64}$/);
  expect(lexicon.licence).toMatch(/^MIT/);
});

test('is as its script writes it, and no larger than 400 KB', () => {
  expect(readFileSync(PATH, 'utf8')).toBe(`${JSON.stringify(lexicon, null, 2)}\n`);
  expect(statSync(PATH).size).toBeLessThan(400_000);
});

test('has each letter once, from the commonest to the rarest', () => {
  const bits = lexicon.letters.map((line) => Number(line.split(' ')[0]));
  expect(bits).toEqual([...new Set(bits)].sort((a, b) => a - b));
  const letters = lexicon.letters.flatMap((line) => Array.from(line.split(' ')[1]!));
  expect(new Set(letters).size).toBe(letters.length);
});

test('has the pairs in code-point order, none twice, each of a known level', () => {
  const known = new Set(lexicon.letters.flatMap((line) => Array.from(line.split(' ')[1]!)));
  const firsts = lexicon.pairs.map((line) => line[0]!);
  expect(firsts).toEqual([...new Set(firsts)].sort());
  for (const line of lexicon.pairs) {
    const seconds = Array.from(line.slice(1).replaceAll(/\d/g, ''));
    expect(new Set(seconds).size).toBe(seconds.length);
    expect(seconds.every((letter) => known.has(letter))).toBe(true);
    expect(line.slice(1)).toMatch(
      new RegExp(`^(?:[0-${lexicon.levels.split(' ').length - 1}]\\p{Script=Han}+)+$`, 'u'),
    );
  }
});
