import { expect, test } from 'vitest';
import { asPrinted } from '../../../src/pipeline/fold/as-printed.ts';
import { foldText } from '../../../src/pipeline/fold/fold-text.ts';

test.each([
  ['二O一八年七月，一九八０年', '二〇一八年七月，一九八〇年'],
  ['二◯一八年，二Ο〇七年，二oo九年', '二〇一八年，二〇〇七年，二〇〇九年'],
  ['六○年代，三零年代', '六〇年代，三零年代'],
  ['瀾川縣１０４年度預算', '澜川县104年度预算'],
  ['维生素O一盒，○一面旗', '维生素O一盒，○一面旗'],
])('%s is read as %s', (printed, read) => {
  expect(foldText(printed)).toBe(read);
  expect(foldText(read)).toBe(read);
});

test('a unit read in folded text is given as printed, the nearest before its value’s end', () => {
  const printed = '圖書2400餘冊，每畝産量';
  const folded = foldText(printed);
  expect(asPrinted('册', printed, folded, 8)).toBe('冊');
  expect(asPrinted('亩', printed, folded, 8)).toBe('畝');
  expect(asPrinted('图书', printed, folded, 8)).toBe('圖書');
  expect(asPrinted('%', '6％，產', '6%，产', 2)).toBe('％');
});
