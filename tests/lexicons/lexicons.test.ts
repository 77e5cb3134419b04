import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../src/lexicons/', import.meta.url));
const FILES = globSync('*.ts', { cwd: FOLDER })
  // A helper, and the lists that the page's layout is read with, which order their words by use.
  .filter((file) => !['words.ts', 'page-words.ts', 'radicals.ts'].includes(file))
  .sort();

/** The lists of words that stand in a file: written as words`…`, or as the keys of a table. */
function listsOf(source: string): string[][] {
  const lists = Array.from(source.matchAll(/words`([^`]*)`/g), ([, text]) => text!.trim().split(/\s+/));
  const tables = Array.from(
    source.matchAll(/^export const \w+: Readonly<Record<[^=]*= \{([\s\S]*?)\};?$/gm),
    ([, body]) =>
      Array.from(
        body!.matchAll(/(?:^|[{,]\s*)(?:'([^']+)'|([\p{Script=Han}]+)):/gmu),
        ([, quoted, bare]) => (quoted ?? bare)!,
      ),
  );
  return [...lists, ...tables].filter((list) => list.length > 0);
}

const byCode = (words: readonly string[]) => [...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

describe.each(FILES)('src/lexicons/%s', (file) => {
  const source = readFileSync(FOLDER + file, 'utf8');

  test('says where its words are from', () => {
    expect(source).toMatch(/Sources?:/);
  });

  test('has its words in the order of their characters, each once', () => {
    for (const list of listsOf(source)) expect(list).toEqual([...new Set(byCode(list))]);
  });
});

test('the families of surnames are sorted, each once', async () => {
  const { SURNAMES, COMMON_SURNAMES, COMPOUND_SURNAMES } = await import('../../src/lexicons/surnames.ts');
  for (const list of [[...SURNAMES], [...COMMON_SURNAMES], [...COMPOUND_SURNAMES]])
    expect(list).toEqual(byCode(list));
  expect([...COMMON_SURNAMES].filter((name) => !SURNAMES.has(name))).toEqual([]);
});

test('a unit stands in one list only', async () => {
  const { UNITS, TIME_UNITS, MONEY_UNITS } = await import('../../src/lexicons/units.ts');
  const { MEASURE_WORDS, COUNTED_NOUNS } = await import('../../src/lexicons/measure-words.ts');
  const all = [
    ...Object.values(UNITS).flat(),
    ...TIME_UNITS,
    ...MONEY_UNITS,
    ...MEASURE_WORDS,
    ...COUNTED_NOUNS,
  ];
  expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
});

test('a currency has a code of three letters and names in simplified characters, each of one currency', async () => {
  const { CURRENCY_NAMES } = await import('../../src/lexicons/currency-names.ts');
  const { CURRENCY_CODES, SHARED_CURRENCY_NAMES, HOME_MONEY } = await import(
    '../../src/lexicons/currencies.ts'
  );
  const { toSimplified } = await import('../../src/pipeline/fold/to-simplified.ts');
  const names = Object.values(CURRENCY_NAMES).flatMap((list) => list.split(' '));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect([...CURRENCY_CODES.keys()].filter((name) => toSimplified(name) !== name)).toEqual([]);
  expect([...CURRENCY_CODES.values()].filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect([...SHARED_CURRENCY_NAMES, ...HOME_MONEY].filter((name) => CURRENCY_CODES.has(name))).toEqual([]);
});

test('what has a standard value is a unit, and its factor a number', async () => {
  const { STANDARD_UNITS } = await import('../../src/lexicons/standard-units.ts');
  const { UNITS } = await import('../../src/lexicons/units.ts');
  const units = new Set(Object.values(UNITS).flat());
  expect(Object.keys(STANDARD_UNITS).filter((unit) => !units.has(unit))).toEqual([]);
  const factors = Object.values(STANDARD_UNITS).flatMap((list) => list.map(({ value }) => value));
  expect(factors.filter((factor) => !/^[\d.]+(?:\/[\d.]+)?$/.test(factor))).toEqual([]);
});
