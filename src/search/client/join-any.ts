import type { Occurrences, PlaceRange } from './source.ts';

/** One occurrence, its words with it. */
interface One extends PlaceRange {
  readonly marks?: readonly PlaceRange[] | undefined;
}

/** Occurrences of any of several clauses in an article as one list; one that lies within another counts with it. */
export function joinAny(row: number, clauses: readonly Occurrences[]): Occurrences {
  const all = clauses
    .flatMap(({ starts, ends, marks }) =>
      starts.map((from, i): One => ({ from, to: ends[i]!, marks: marks?.[i] })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: One[] = [];
  let end = -1;
  for (const one of all) {
    if (one.to <= end) continue;
    kept.push(one);
    end = one.to;
  }
  return {
    row,
    starts: kept.map(({ from }) => from),
    ends: kept.map(({ to }) => to),
    ...(kept.some(({ marks }) => marks) && {
      marks: kept.map(({ from, to, marks }) => marks ?? [{ from, to }]),
    }),
  };
}
