import { expect, test } from 'vitest';
import { readTypedNumber, readTypedPeriod } from '../../src/words/typed-values.ts';

test.each([
  ['1200', 1200],
  ['1,200', 1200],
  ['3.5万', 35000],
  ['2亿', 200000000],
  ['-5', -5],
  ['−5', -5],
  ['', null],
  ['万', null],
  ['1e5', null],
  ['1.', null],
])('the number %s is %s', (text, bound) => {
  expect(readTypedNumber(text)).toBe(bound);
});

test.each([
  ['2010', '2010'],
  ['2010-09', '2010-09'],
  ['2010年9月', '2010-09'],
  ['2010年', '2010'],
  [' 2010/9 ', '2010-09'],
  ['2010-13', ''],
  ['九月', ''],
  ['', ''],
  [null, ''],
])('%s is the period %s', (text, period) => {
  expect(readTypedPeriod(text)).toBe(period);
});
