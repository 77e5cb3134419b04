import { expect, test } from 'vitest';
import { valuePoints, valuesByYear } from '../../../src/components/explorer/value-points.ts';

const dates = { codes: Uint16Array.of(1, 1, 2, 3, 0), texts: [null, '2010-09-14', '2011-03', '2011'] };
const values = Float64Array.of(5, 7, 9, 1, 1000);
const rows = [0, 1, 2, 3, 4];

test('few figures are a dot each; undated ones are left out', () => {
  expect(valuePoints(rows, values, dates)).toEqual([
    { day: '2010-09-14', value: 5, count: 1 },
    { day: '2010-09-14', value: 7, count: 1 },
    { day: '2011-03-01', value: 9, count: 1 },
    { day: '2011-01-01', value: 1, count: 1 },
  ]);
});

test('many figures are a dot a month, at their median', () => {
  const many = Array.from({ length: 501 }, (_, i) => i);
  const month = { codes: new Uint16Array(501).fill(1), texts: [null, '2010-09-14'] };
  expect(valuePoints(many, Float64Array.from(many), month)).toEqual([
    { day: '2010-09-01', value: 250, count: 501 },
  ]);
});

test('the numbers of a year: how many, least, median, most', () => {
  expect(valuesByYear(rows, values, dates)).toEqual([
    { year: '2010', count: 2, least: 5, median: 6, most: 7 },
    { year: '2011', count: 2, least: 1, median: 5, most: 9 },
  ]);
});
