/** Rows from `start` up to `end`, exclusive. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** Rows between two wanted ones that are read along with them: they mostly lie in the same page of the file. */
export const GAP = 256;

/**
 * Few ranges that hold all the rows, none across a border between row groups.
 *
 * @param gap rows between two wanted ones that may be read in vain
 * @param borders where row groups begin, ascending, the first 0 and the last the number of rows
 */
export function toRanges(rows: readonly number[], borders: readonly number[], gap = GAP): RowRange[] {
  const ranges: { start: number; end: number }[] = [];
  let group = 0;
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    let crossed = false;
    for (; row >= borders[group + 1]!; group++) crossed = true;
    if (last !== undefined && !crossed && row - last.end < gap) last.end = row + 1;
    else ranges.push({ start: row, end: row + 1 });
  }
  return ranges;
}
