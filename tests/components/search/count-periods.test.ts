import { expect, test } from 'vitest';
import { countPeriods, fittingUnit } from '../../../src/components/search/count-periods.ts';
import type { Period } from '../../../src/search/client.ts';

const period = (date: string, articles = 1, hits = 2): Period => ({ date, articles, hits });
const say = (periods: readonly Period[]) =>
  periods.map(({ date, articles, hits }) => `${date} ${articles} ${hits}`);

test('years have the sum of their months, and those between have nothing', () => {
  expect(
    say(countPeriods([period('2030-11'), period('2030-12'), period('2032'), period('')], 'year')),
  ).toEqual(['2030 2 4', '2031 0 0', '2032 1 2']);
});

test('months go on over the new year; what has no month is left out', () => {
  expect(say(countPeriods([period('2030-11'), period('2031-02'), period('2031')], 'month'))).toEqual([
    '2030-11 1 2',
    '2030-12 0 0',
    '2031-01 0 0',
    '2031-02 1 2',
  ]);
});

test('nothing dated is nothing to draw', () => {
  expect(countPeriods([period('')], 'year')).toEqual([]);
  expect(countPeriods([period('2031')], 'month')).toEqual([]);
});

test('months are shown where they can be told apart', () => {
  expect(fittingUnit([period('2030-11'), period('2031-02')])).toBe('month');
  expect(fittingUnit([period('2020-11'), period('2031-02')])).toBe('year');
  expect(fittingUnit([period('2031-02')])).toBe('year');
});
