import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutBlanks } from '../../../src/pipeline/lines/without-blanks.ts';

test.each([
  ['老渡口停航', '老渡口停航'],
  ['老 渡\u3000口', '老渡口'],
  [' 老\u2060渡  口\t', '老渡口'],
  [' \u3000', ''],
  ['', ''],
])('withoutBlanks: %j is %j', (text, bare) => {
  expect(withoutBlanks(text, 0, text.length)).toBe(bare);
});

test('withoutBlanks: of a part of the text', () => {
  expect(withoutBlanks('本报 讯 老渡口', 1, 6)).toBe('报讯老');
});

test('withoutBlanks leaves everything else in its order', () => {
  const text = fc.string({ unit: fc.constantFrom('澜', 'A', '1', ' ', '\u3000', '\u2060', '\u00a0') });
  fc.assert(
    fc.property(text, (any) => {
      expect(withoutBlanks(any, 0, any.length)).toBe(any.replace(/[\s\u2060]/g, ''));
    }),
  );
});
