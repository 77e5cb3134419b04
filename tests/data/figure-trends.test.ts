import { expect, test } from 'vitest';
import type { FigureRow } from '../../schemas/tables.ts';
import { TrendCounter } from '../../src/data/figure-trends.ts';

const figure = (kind: FigureRow['kind'], unit: string | null, value: number, date: string | null) =>
  ({ kind, unit, value, date }) as FigureRow;

test('the course of the most frequent unit of each kind, year by year', () => {
  const counter = new TrendCounter();
  counter.add([
    figure('money', '元', 900, '2010-09-14'),
    figure('money', '元', 100, '2010-09-15'),
    figure('money', '元', 300, '2010'),
    figure('money', '元', 50, '2012-03-05'),
    figure('money', '美元', 7, '2010-09-14'),
    figure('money', '美元', 8, '2012-03-05'),
  ]);
  expect(counter.trends()).toEqual([
    {
      kind: 'money',
      unit: '元',
      years: [
        { year: '2010', count: 3, least: 100, median: 300, most: 900 },
        { year: '2012', count: 1, least: 50, median: 50, most: 50 },
      ],
    },
  ]);
});

test('what has no year, no unit or no measure has no course, nor has a single year', () => {
  const counter = new TrendCounter();
  counter.add([
    figure('count', '名', 3, null),
    figure('count', null, 3, '2010'),
    figure('count', null, 3, '2011'),
    figure('ordinal', '批', 2, '2010'),
    figure('ordinal', '批', 3, '2011'),
    figure('length', '米', 3, '2011'),
  ]);
  expect(counter.trends()).toEqual([]);
});
