import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toIndexedText, toPhraseParts, toWords } from '../../src/search/grams.ts';
import { literally } from '../../src/search/variants.ts';

const partsOf = (phrase: string) => toPhraseParts(phrase, literally);

/** What an index does, in its plainest form: all places at which every part of the phrase stands in its distance. */
function places(words: readonly string[], phrase: string): number[] {
  const parts = partsOf(phrase);
  return words.flatMap((_, place) =>
    parts.length > 0 &&
    parts.every(({ words: forms, offset, prefix }) => {
      const here = words[place + offset];
      return forms.some((word) => (prefix ? here?.startsWith(word) : here === word));
    })
      ? [place]
      : [],
  );
}

/** Few different characters, so that phrases repeat, overlap and nearly match; marks, figures and letters among them. */
const text = fc.string({
  unit: fc.constantFrom('工', '会', '人', '，', '1', '.', '%', 'A', '𠮷'),
  maxLength: 12,
});
const blocks = fc.array(text, { maxLength: 4 }).map((texts) => texts.filter((block) => block !== ''));

describe('grams', () => {
  test('a block’s words are its overlapping pairs of characters, borders included', () => {
    expect(toWords(toIndexedText(['工会']))).toEqual(['b00aijp', 'bijpfmi', 'bfmi00a']);
    expect(toWords(toIndexedText([]))).toEqual(['b00a']);
  });

  test('a phrase needs every second pair and the last', () => {
    expect(partsOf('工会人民').map(({ offset }) => offset)).toEqual([0, 2]);
    expect(partsOf('工会人民的').map(({ offset }) => offset)).toEqual([0, 2, 3]);
    expect(partsOf('工会').map(({ offset }) => offset)).toEqual([0]);
    expect(partsOf('工')).toEqual([{ words: ['bijp'], offset: 0, prefix: true }]);
    expect(partsOf('')).toEqual([]);
  });

  test('a phrase is looked for in every form in which it may be printed', () => {
    const variants = (character: string) => ({ 体: ['体', '體'], 育: [] })[character] ?? [character];
    const forms = (phrase: string) => toPhraseParts(phrase, variants).map(({ words }) => words.length);
    expect(forms('工体会体')).toEqual([2, 2]);
    expect(forms('体体')).toEqual([4]);
    expect(forms('体')).toEqual([2]);
    expect(forms('体育')).toEqual([0]);
  });

  test('a phrase is found where it stands in a block, and nowhere else', () => {
    fc.assert(
      fc.property(blocks, text, (texts, phrase) => {
        const characters = [...phrase];
        const indexed = [...toIndexedText(texts)];
        const truth = indexed.flatMap((_, place) =>
          characters.length > 0 && characters.every((character, n) => indexed[place + n] === character)
            ? [place]
            : [],
        );
        expect(places(toWords(indexed.join('')), phrase)).toEqual(truth);
      }),
      { numRuns: 2000 },
    );
  });

  test('every part of every block is found', () => {
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (texts, a, b) => {
        for (const block of texts) {
          const characters = [...block];
          const from = a % characters.length;
          const part = characters.slice(from, from + 1 + (b % (characters.length - from))).join('');
          expect(places(toWords(toIndexedText(texts)), part).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('no phrase crosses from one block into the next', () => {
    const words = toWords(toIndexedText(['市总工会', '干部职工']));
    expect(places(words, '工会干部')).toEqual([]);
    expect(places(words, '会干')).toEqual([]);
    expect(places(words, '工会')).toEqual([3]);
  });

  test('words are letters and figures, sort as their characters do, and none begins another character’s words', () => {
    const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
    const prefix = (one: string) => partsOf(one)[0]!.words[0]!;
    fc.assert(
      fc.property(character, character, (a, b) => {
        expect(prefix(a)).toMatch(/^b[0-9a-z]{3,7}$/);
        const before = a.codePointAt(0)! - b.codePointAt(0)!;
        expect(Math.sign(prefix(a) < prefix(b) ? -1 : Number(prefix(a) > prefix(b)))).toBe(Math.sign(before));
        if (before !== 0) expect(prefix(a).startsWith(prefix(b))).toBe(false);
      }),
    );
    expect(prefix('𠮷')).toMatch(/^bzz/);
  });

  test('from zz on a character has four figures more, so that three are never the beginning of them', () => {
    const around = Array.from({ length: 80 }, (_, n) => String.fromCodePoint(36 ** 3 - 76 + n));
    const words = around.map((character) => partsOf(character)[0]!.words[0]!);
    expect(words[39]).toBe('bzyz');
    expect(words[40]).toBe('bzz0zz0');
    expect(words.toSorted()).toEqual(words);
    expect(words.filter((word) => words.some((other) => other !== word && other.startsWith(word)))).toEqual(
      [],
    );
  });
});
