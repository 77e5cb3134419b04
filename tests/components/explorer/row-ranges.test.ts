import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRanges } from '../../../src/components/explorer/row-ranges.ts';

test('near rows are read together, far ones apart, and none across row groups', () => {
  expect(toRanges([5, 2, 2, 90], [0, 100], 10)).toEqual([
    { start: 2, end: 6 },
    { start: 90, end: 91 },
  ]);
  expect(toRanges([99, 100, 101], [0, 100, 200], 10)).toEqual([
    { start: 99, end: 100 },
    { start: 100, end: 102 },
  ]);
  expect(toRanges([1, 199], [0, 100, 200], Number.POSITIVE_INFINITY)).toHaveLength(2);
  expect(toRanges([], [0, 100])).toEqual([]);
});

test('every row lies in exactly one range, and no range crosses a border', () => {
  const borders = [0, 7, 20, 50];
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 49 })), fc.nat({ max: 20 }), (rows, gap) => {
      const ranges = toRanges(rows, borders, gap);
      for (const row of rows)
        expect(ranges.filter(({ start, end }) => row >= start && row < end)).toHaveLength(1);
      for (const { start, end } of ranges)
        expect(borders.some((border) => border > start && border < end)).toBe(false);
    }),
  );
});
