import { describe, expect, test } from 'vitest';
import { countNeighbours } from '../../src/training/letter-neighbours/count-neighbours.ts';
import { toLexicon } from '../../src/training/letter-neighbours/to-lexicon.ts';

/** A dictionary of a few words with their frequencies. */
const counts = (...lines: string[]) => countNeighbours(lines.join('\n'));
const lexicon = (...lines: string[]) => toLexicon(counts(...lines), 'a'.repeat(64));

describe('letters and pairs of a dictionary', () => {
  test('are counted as often as their words are used', () => {
    const { words, letters, pairs } = counts('渡船 30 n', '船 10 n', '渡轮船 2 n');
    expect(words).toBe(42);
    expect(letters.get('渡')).toEqual({ all: 32, alone: 0, first: 32, last: 0 });
    expect(letters.get('船')).toEqual({ all: 42, alone: 10, first: 10, last: 42 });
    expect(Object.fromEntries(pairs)).toEqual({ 渡船: 30, 渡轮: 2, 轮船: 2 });
  });

  test('are not those of words with traditional or foreign letters, nor of lines without a frequency', () => {
    expect(counts('渡輪 30', 'T恤 30', '渡船', '').words).toBe(0);
  });
});

describe('the lexicon of neighbours', () => {
  test('has a pair as likely as its lift says, and none that is rarer than chance or hardly used', () => {
    // 渡 and 船 are frequent, and hardly ever beside each other.
    expect(lexicon('渡口 1000', '江船 1000', '渡船 6').pairs).toEqual(['江0船', '渡0口']);
    // 渡 is beside 口 1,500 times as often as by chance: between 2⁹ and 2¹¹, level 5.
    expect(lexicon('渡口 6', '江船 5', '汽笛 9000').pairs).toEqual(['汽0笛', '渡5口']);
  });

  test('knows letters that are words of their own, from 15 of 100 uses on', () => {
    expect(lexicon('渡 15', '渡口 85', '船 14', '船票 86').wordsOfOneLetter).toBe('渡');
  });

  test('has the letters by their share in bits, the most frequent first', () => {
    expect(lexicon('渡 50', '船 25', '江 25').letters).toEqual(['1.0 渡', '2.0 江船']);
  });
});
