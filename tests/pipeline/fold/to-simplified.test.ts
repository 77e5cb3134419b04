import { expect, test } from 'vitest';
import { toSimplified } from '../../../src/pipeline/fold/to-simplified.ts';

test.each([
  ['本報訊（記者沈知秋）昨日，市圖書館開館。', '本报讯（记者沈知秋）昨日，市图书馆开馆。'],
  ['〔中央社瀾川廿一日電〕', '〔中央社澜川廿一日电〕'],
  ['民國二十四年，靑嶺縣値荒年', '民国二十四年，青岭县值荒年'],
  ['乾隆五十年', '乾隆五十年'],
  ['讀了𠀾之後', '读了𠀾之后'],
])('%s is read as %s', (printed, read) => {
  expect(toSimplified(printed)).toBe(read);
});

test('simplified text, marks and Latin letters stay as they are', () => {
  const text = '本报讯（记者沈知秋）5月1日，“澜川”号 Lanchuan 下水；𠮷野家〇三，\ufeff\ud800';
  expect(toSimplified(text)).toBe(text);
});

test('each code unit has one in its place, in texts of any length', () => {
  const text = `${'電'.repeat(100_000)}\ud840訊\udc00`;
  expect(toSimplified(text)).toBe(`${'电'.repeat(100_000)}\ud840讯\udc00`);
});

test('what has been folded is folded no further', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(all.filter((unit) => toSimplified(toSimplified(unit)) !== toSimplified(unit))).toEqual([]);
});
