import { expect, test } from 'vitest';
import type { DateRow } from '../../schemas/tables.ts';
import { monthOf, yearOf } from '../../src/data/date-rows.ts';
import { DateCounter } from '../../src/data/date-summary.ts';

test.each([
  ['2010-09-12', '2010-09-12', 2010, '2010-09'],
  ['2010-01-01', '2010-12-31', 2010, null],
  ['2006-01-01', '2009-12-31', null, null],
  ['2008-01-01', null, null, null],
  [null, null, null, null],
])('%s to %s lies in the year %s and the month %s', (start, end, year, month) => {
  expect(yearOf(start, end)).toBe(year);
  expect(monthOf(start, end)).toBe(month);
});

test('a timeline counts mentions, the articles they stand in, and what appeared', () => {
  const counter = new DateCounter();
  const mention = (year: number | null, month: string | null) => ({ year, month }) as DateRow;
  counter.add('2010-09-14', [mention(2010, '2010-09'), mention(2010, '2010-09'), mention(2009, null)]);
  counter.add('2010-10', [mention(null, null)]);
  const file = { path: 'dates.parquet', bytes: 1, sha256: '', tail: 1 };
  const { rows, years, months } = counter.summary(file);
  expect(rows).toBe(4);
  expect(years).toEqual([
    { period: '2009', published: 0, mentions: 1, articles: 1 },
    { period: '2010', published: 2, mentions: 2, articles: 1 },
  ]);
  expect(months).toEqual([
    { period: '2010-09', published: 1, mentions: 2, articles: 1 },
    { period: '2010-10', published: 1, mentions: 0, articles: 0 },
  ]);
});
