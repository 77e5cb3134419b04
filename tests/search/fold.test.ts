import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithOffsets } from '../../src/search/fold.ts';

describe('fold', () => {
  test.each([
    ['１．６万人次', '1.6万人次', 'full and half width'],
    ['ＣＢＤ与cbd', 'cbd与cbd', 'width and case'],
    ['记者陆秋岑 通讯员田亚楠', '记者陆秋岑通讯员田亚楠', 'spaces'],
    ['　　本报讯\u00a0', '本报讯', 'spaces of every kind'],
    ['“爱心助学”，', '“爱心助学”,', 'Chinese marks stay, but the full-width comma is a comma'],
    ['阿依古丽·买买提', '阿依古丽·买买提', 'the name dot stays'],
    ['㎡', 'm2', 'one character that stands for several'],
    [' \n', '', 'nothing is left of spaces alone'],
  ])('%j becomes %j: %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('never looks at the neighbours: a part of a text folds to a part of the folded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        fc.pre(!/[\uD800-\uDBFF]$/.test(a));
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });

  test('knows where each folded character came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldWithOffsets(text);
        expect(folded.text).toBe(fold(text));
        for (const [i, start] of folded.starts.entries()) {
          expect(fold(text.slice(start, folded.ends[i]))).toContain(folded.text[i]);
        }
      }),
    );
  });
});
