import { expect, test } from 'vitest';
import { issueDates as english } from '../../src/words/issue-dates-en.ts';
import { issueDates as chinese } from '../../src/words/issue-dates-zh.ts';

test.each([
  ['2031-05-12', '2031年5月12日 星期一', 'Monday 12 May 2031', '5月12日', '12 May'],
  ['2031-05', '2031年5月', 'May 2031', '5月', 'May'],
  ['2031', '2031年', '2031', '', ''],
])('%s is said whole, and without its year', (date, zh, en, zhWithin, enWithin) => {
  expect(chinese.fullDay(date)).toBe(zh);
  expect(english.fullDay(date)).toBe(en);
  expect(chinese.withinYear(date)).toBe(zhWithin);
  expect(english.withinYear(date)).toBe(enWithin);
});
