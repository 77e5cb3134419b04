import { GAP } from '../query/query.ts';
import type { Occurrences, WithinBlock } from './source.ts';

/** Occurrences of pieces that follow one another in one block, up to GAP characters between; of several ends the nearest. */
export function joinPieces(pieces: readonly (readonly Occurrences[])[], within: WithinBlock): Occurrences[] {
  const [first, ...others] = pieces;
  const rows = others.map((piece) => new Map(piece.map((occurrences) => [occurrences.row, occurrences])));
  return (first ?? []).flatMap(({ row, starts, ends }) => {
    const here = rows.map((piece) => piece.get(row));
    const found = starts.flatMap((start, i) => {
      const end = nearestEnd(ends[i]!, here);
      return end !== null && within(row, start, end) ? [{ start, end }] : [];
    });
    return found.length === 0
      ? []
      : [{ row, starts: found.map(({ start }) => start), ends: found.map(({ end }) => end) }];
  });
}

/** Where the last piece may end soonest, the first having ended at `end`; every way through the pieces is followed. */
function nearestEnd(end: number, pieces: readonly (Occurrences | undefined)[]): number | null {
  let ends = new Set([end]);
  for (const piece of pieces) {
    const next = new Set<number>();
    for (const [i, start] of (piece?.starts ?? []).entries()) {
      for (const before of ends) {
        if (start >= before && start <= before + GAP) next.add(piece!.ends[i]!);
      }
    }
    if (next.size === 0) return null;
    ends = next;
  }
  return Math.min(...ends);
}
