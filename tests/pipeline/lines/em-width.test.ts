import { expect, test } from 'vitest';
import { emWidth } from '../../../src/pipeline/lines/em-width.ts';

test.each([
  ['澜川市', 6],
  ['，“（）', 8],
  ['2012', 4],
  ['100%', 4],
  ['召开。会议强调，全市', 20],
  ['其中， 共发放', 12],
  ['7 平 方 公 里', 9],
  [' 澜川　市\u00a0', 6],
  ['第 3 版', 5],
  ['CBA Daily 2', 11],
  ['澜 CBA', 5],
  ['𠮷野', 4],
  ['\ufffd\ufffd', 4],
  ['', 0],
])('%j is %i half ems wide', (text, width) => {
  expect(emWidth(text)).toBe(width);
});

test('measures a part of a text, by its offsets', () => {
  expect(emWidth('澜川2012年', 2, 6)).toBe(4);
});
