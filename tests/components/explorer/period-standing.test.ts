import { expect, test } from 'vitest';
import { standingTo } from '../../../src/components/explorer/period-standing.ts';

test.each([
  // 9月14日, 9月
  ['2010-09', '2010-09-14', '2010-09-14', 'within'],
  ['2010-09', '2010-09-01', '2010-09-30', 'within'],
  ['2010', '2010-09-14', '2010-09-14', 'within'],
  ['2010-09', '2010-10-01', '2010-10-01', 'apart'],
  ['2010', '2011-01-01', '2011-12-31', 'apart'],
  // 8月至10月, 2006年至2009年
  ['2010-09', '2010-08-01', '2010-10-31', 'touching'],
  ['2008', '2006-01-01', '2009-12-31', 'touching'],
  ['2008-05', '2006-01-01', '2009-12-31', 'touching'],
  ['2010', '2006-01-01', '2009-12-31', 'apart'],
  // 2010年 speaks of more than its September.
  ['2010-09', '2010-01-01', '2010-12-31', 'touching'],
  // 截至9月底
  ['2010-09', null, '2010-09-30', 'touching'],
  ['2010-08', null, '2010-09-30', 'apart'],
  // 9月1日起
  ['2010-09', '2010-09-01', null, 'touching'],
  ['2010-10', '2010-09-01', null, 'apart'],
  // 四年 is no time.
  ['2010', null, null, 'apart'],
  // As ISO 8601 writes early years.
  ['0988', '0988-01-01', '0988-12-31', 'within'],
] as const)('%s: a span from %s to %s is %s', (period, start, end, standing) => {
  expect(standingTo(period, start, end)).toBe(standing);
});
