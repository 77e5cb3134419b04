import type { LineRange } from '../../schemas/index.ts';

/**
 * Merges line ranges that overlap, touch, or have only empty lines between them, so that several are left only where
 * something else stands between.
 *
 * @param isEmpty whether a line, counted from 1, has nothing on it
 */
export function mergeLines(ranges: readonly LineRange[], isEmpty: (line: number) => boolean): LineRange[] {
  const merged: LineRange[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && onlyEmpty(last[1] + 1, from, isEmpty)) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function onlyEmpty(from: number, to: number, isEmpty: (line: number) => boolean): boolean {
  for (let line = from; line < to; line++) if (!isEmpty(line)) return false;
  return true;
}
