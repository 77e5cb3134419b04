import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literally, toLookup } from '../../src/search/variants.ts';
import { toStandard } from '../../src/search/writer/standard-character.ts';
import { toVariants } from '../../src/search/writer/to-variants.ts';

describe('toStandard', () => {
  test.each([
    ['６', '6', 'full and half width'],
    ['，', ',', 'the full-width comma is a comma'],
    ['Ａ', 'a', 'width and case'],
    ['體', '体', 'traditional and simplified'],
    ['著', '着', 'the pair that OpenCC leaves to the context'],
    ['\u3000', ' ', 'spaces of every kind'],
    ['\uF900', '岂', 'a compatibility form of a Han character (豈, in simplified text 岂)'],
    ['·', '·', 'the name dot stays'],
    ['“', '“', 'Chinese quotation marks stay'],
    ['①', '①', 'a number in a circle is no digit'],
    ['㎡', '㎡', 'what would become several characters stays'],
  ])('%j stands as %j: %s', (character, standard) => {
    expect(toStandard(character)).toBe(standard);
  });

  test('is one character for one, and its own standard', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (character) => {
        expect([...toStandard(character)]).toHaveLength(1);
        expect(toStandard(toStandard(character))).toBe(toStandard(character));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('variants', () => {
  const lookup = toLookup(toVariants(new Set('体育乾干隆aＡ１')));

  test.each([
    ['體', ['体'], 'asked for as it is printed'],
    ['体', ['体'], 'printed in one form only'],
    ['幹', ['乾', '干'], 'both forms that the archive has'],
    ['A', ['a', 'Ａ'], 'width and case'],
    ['1', ['１'], 'a digit'],
    ['澜', ['澜'], 'a character that the archive does not have stands for itself'],
  ])('%s is looked for as %j: %s', (character, forms) => {
    expect([...lookup(character)].sort()).toEqual([...forms].sort());
  });

  test('a literal query stands for itself', () => {
    expect(literally('體')).toEqual(['體']);
  });
});
