import { describe, expect, test } from 'vitest';
import { isBlank } from '../../src/pipeline/split-text-lines.ts';
import { lined } from './stages.ts';

/** Number, gap and text of each line. */
function lines(raw: string): [number: number, gap: number, text: string][] {
  const { text, textLines } = lined(raw);
  return textLines.map(({ number, gap, start, end }) => [number, gap, text.slice(start, end)]);
}

describe('splitTextLines', () => {
  test('keeps the lines with something on them, and counts the empty ones before', () => {
    expect(lines('\n澜川市总工会\n\n\n9\n月\n')).toEqual([
      [2, 1, '澜川市总工会'],
      [5, 2, '9'],
      [6, 0, '月'],
    ]);
  });

  test('takes away white space around a line, not inside', () => {
    expect(lines(' \t　本报讯 （记者沈知秋） \u00a0\n\u2003　\n\ufeff全市 ')).toEqual([
      [1, 0, '本报讯 （记者沈知秋）'],
      [3, 1, '全市'],
    ]);
  });

  test.each(['\n', '\r\n', '\r', '\f', '\u2028'])('ends lines at %j', (end) => {
    expect(lines(['澜川', '', '青篱'].join(end))).toEqual([
      [1, 0, '澜川'],
      [3, 1, '青篱'],
    ]);
  });

  test.each(['', ' ', '\n\n', '\ufeff\n'])('finds no line in %j', (blank) => {
    const { textLines, text } = lined(`澜${blank}`);
    expect(textLines.map(({ start, end }) => text.slice(start, end))).toEqual(['澜']);
  });

  test('knows where each line begins in the drop, white space and byte-order mark included', () => {
    const { textLines } = lined('\ufeff  澜川\r\n 市');
    expect(textLines).toEqual([
      { number: 1, lineStart: 0, start: 3, end: 5, gap: 0 },
      { number: 2, lineStart: 7, start: 8, end: 9, gap: 0 },
    ]);
  });
});

test.each(Array.from(' \t\n\u00a0\u1680\u2002\u2009\u202f\u205f\u2060　'))('%j is white space', (space) => {
  expect(isBlank(space.charCodeAt(0))).toBe(true);
});

test.each(Array.from('澜a0.，·\ufffd■'))('%s is none', (letter) => {
  expect(isBlank(letter.charCodeAt(0))).toBe(false);
});
