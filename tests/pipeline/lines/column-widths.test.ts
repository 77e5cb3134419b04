import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICES, columnWidths } from '../../../src/pipeline/lines/column-widths.ts';

const likeliest = (widths: readonly number[], votes = widths.map(() => true)) =>
  columnWidths(widths, votes).map((columns) => columns[0]);
const times = <T>(count: number, ...items: T[]) => Array.from({ length: count }, () => items).flat();

describe('columnWidths: how wide the column is around a line, in half ems', () => {
  test('the width of most lines, whatever the short ones at paragraph ends', () => {
    const widths = times(5, 40, 40, 40, 40, 12);
    expect(likeliest(widths)).toEqual(widths.map(() => 40));
  });

  test('lines a little squeezed or stretched pile up at the one width', () => {
    const widths = times(6, 30, 31, 30, 29, 30, 28, 30);
    expect(likeliest(widths)).toEqual(widths.map(() => 30));
  });

  test('changes where the column does', () => {
    const found = likeliest([...times(25, 40), ...times(25, 60)]);
    expect(found.slice(0, 22)).toEqual(times(22, 40));
    expect(found.slice(-22)).toEqual(times(22, 60));
  });

  test('gives the other columns nearby, too, likeliest first', () => {
    expect(Array.from(columnWidths([...times(9, 40), ...times(4, 60)], times(13, true))[0]!)).toEqual([
      40, 60,
    ]);
  });

  test('asks only lines that vote: those that end a sentence may be short', () => {
    const widths = times(10, 40, 22);
    expect(likeliest(widths, times(10, true, false))).toEqual(widths.map(() => 40));
    expect(columnWidths([40, 40], [false, false])[0]).toHaveLength(0);
  });

  test('takes neither a single figure nor a headline over the page for a column', () => {
    expect(columnWidths([1, 2, 4, 8, 170], times(5, true))[0]).toHaveLength(0);
  });

  test('is not swayed from far away', () => {
    const page = times(40, 30, 30, 30, 14);
    const after = (tail: readonly number[]) => likeliest([...page, ...tail]).slice(0, 120);
    expect(after(times(200, 44))).toEqual(after(times(200, 60)));
  });

  test('gives each line a few widths at most, all of them widths that stand there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(200), fc.boolean()), { maxLength: 150 }), (lines) => {
        const widths = lines.map(([width]) => width);
        const found = columnWidths(
          widths,
          lines.map(([, votes]) => votes),
        );
        expect(found).toHaveLength(lines.length);
        for (const columns of found) {
          expect(columns.length).toBeLessThanOrEqual(CHOICES);
          expect(new Set(columns).size).toBe(columns.length);
          for (const column of columns) expect(widths).toContain(column);
        }
      }),
    );
  });
});
