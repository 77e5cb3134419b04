import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RADICALS } from '../../src/lexicons/radicals.ts';
import { NOTHING, ORNAMENT_GLYPH } from '../../src/pipeline/normalise.ts';
import { normalised } from './stages.ts';

/** The text as it shows, and the names of the rules that changed it. */
function shown(raw: string): [text: string, ...rules: string[]] {
  const { text, repairs } = normalised(raw);
  return [text.replaceAll(NOTHING, ''), ...repairs.map(({ rule }) => rule)];
}

describe('normalise: letters', () => {
  test.each([
    ['⼯会⻋间', '工会车间', ['radical', 'radical']],
    ['⼾⼝⾰新', '户口革新', ['radical', 'radical', 'radical']],
    ['⻓江⻰舟', '长江龙舟', ['radical', 'radical']],
    ['澜川∕青篱', '澜川／青篱', ['look-alike']],
    ['――记老船长', '——记老船长', ['look-alike', 'look-alike']],
  ])('%s is printed %s', (raw, text, rules) => {
    expect(shown(raw)).toEqual([text, ...rules]);
  });

  test.each([
    '澜川市总工会 86名学生，（点）“三班倒”100%；●◆★',
    '戶口 長江 體育',
    'ＡＢ１２ ㎡ ℃ …… —— ～ ﹃',
    '𠮷野家',
    '⺀', // a radical that stands for no letter
  ])('%s stays as it is', (raw) => {
    expect(shown(raw)).toEqual([raw]);
  });
});

describe('normalise: what does not show', () => {
  test.each([
    ['\ufeff澜川', '澜川', ['zero-width']],
    ['澜\u200b川\u200d市\u2060', '澜川市', ['zero-width', 'zero-width', 'zero-width']],
    ['\u202a澜川\u202c', '澜川', ['zero-width', 'zero-width']],
    ['澜\u00ad川', '澜川', ['zero-width']],
  ])('%j shows %s', (raw, text, rules) => {
    expect(shown(raw)).toEqual([text, ...rules]);
  });

  test.each([
    ['\0\x01\x1f', 'control'],
    ['\x80\x9f', 'control'],
    ['\ue000\uf8ff', 'private-use'],
  ])('%j was an ornament', (raw, rule) => {
    expect(shown(raw)).toEqual([ORNAMENT_GLYPH.repeat(raw.length), ...Array(raw.length).fill(rule)]);
  });
});

describe('normalise: line ends', () => {
  test.each([
    ['澜\r\n川', '澜\n川', []],
    ['澜\r川', '澜\n川', []],
    ['澜\r\r\n\n川', '澜\n\n\n川', []],
    ['澜\f川', '澜\n川', ['form-feed']],
    ['澜\u2028川\u0085市', '澜\n川\n市', ['line-separator', 'line-separator']],
  ])('%j', (raw, text, rules) => {
    expect(shown(raw)).toEqual([text, ...rules]);
  });
});

test('a repair is told by its line, and its place there', () => {
  expect(normalised('澜川日报\r\n市总⼯会\n\f⻋').repairs).toEqual([
    { rule: 'radical', line: 2, from: 2, to: 3 },
    { rule: 'form-feed', line: 3, from: 0, to: 1 },
    { rule: 'radical', line: 4, from: 0, to: 1 },
  ]);
});

test('offsets in the text are those in the drop, and every changed one is recorded but those of line ends', () => {
  const letters = fc.constantFrom(
    ...'澜川报⼯⻋1a “；●\0\x01\t\f\r\n\u200b\ufeff\ue000\ufffd∕―\u2028',
    '\r\n',
    '𠮷',
  );
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1 }), (raw) => {
      const { text, repairs } = normalised(raw);
      expect(text).toHaveLength(raw.length);
      const changed = Array.from(raw.split(''), (_, i) => i).filter(
        (i) => text[i] !== raw[i] && raw[i] !== '\r',
      );
      expect(repairs).toHaveLength(changed.length);
      const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
      expect(repairs.map(({ line, from }) => starts[line - 1]! + from)).toEqual(changed);
    }),
  );
});

test('each radical of the lexicon becomes one Han letter of as many code units', () => {
  for (const [radical, letter] of RADICALS) {
    expect(radical).toMatch(/^[\u2e80-\u2fdf]$/);
    expect(letter).toMatch(/^\p{Script=Han}$/u);
    expect(letter).toHaveLength(1);
    expect(RADICALS.has(letter)).toBe(false);
  }
});
