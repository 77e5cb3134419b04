import type { Occurrences, PlaceRange, WithinBlock } from './source.ts';

/** One occurrence of a clause. */
interface One extends PlaceRange {
  readonly marks: readonly PlaceRange[];
}

/**
 * Each occurrence of `left` with the nearest of `right` in the same block, on either side, with at most `most`
 * characters between the two; those without such a neighbour are left out, and overlapping ones are none.
 */
export function joinNear(
  left: readonly Occurrences[],
  right: readonly Occurrences[],
  most: number,
  within: WithinBlock,
): Occurrences[] {
  const rows = new Map(right.map((occurrences) => [occurrences.row, occurrences]));
  return left.flatMap((occurrences) => {
    const { row } = occurrences;
    const others = rows.get(row);
    if (others === undefined) return [];
    const candidates = toList(others);
    const found = toList(occurrences).flatMap((one) => {
      const near = nearest(one, candidates, most, (from, to) => within(row, from, to));
      return near === null ? [] : [pair(one, near)];
    });
    return found.length === 0 ? [] : [fromList(row, found)];
  });
}

function nearest(
  one: One,
  others: readonly One[],
  most: number,
  inBlock: (from: number, to: number) => boolean,
): One | null {
  let best: One | null = null;
  let least = most;
  for (const other of others) {
    const between = other.from >= one.to ? other.from - one.to : one.from - other.to;
    if (between < 0 || between > least || (best !== null && between === least)) continue;
    if (!inBlock(Math.min(one.from, other.from), Math.max(one.to, other.to))) continue;
    best = other;
    least = between;
  }
  return best;
}

function pair(a: One, b: One): One {
  return {
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    marks: [...a.marks, ...b.marks].sort((x, y) => x.from - y.from),
  };
}

function toList({ starts, ends, marks }: Occurrences): One[] {
  return starts.map((from, i) => ({
    from,
    to: ends[i]!,
    marks: marks?.[i] ?? [{ from, to: ends[i]! }],
  }));
}

function fromList(row: number, list: readonly One[]): Occurrences {
  const sorted = list.toSorted((a, b) => a.from - b.from);
  return {
    row,
    starts: sorted.map(({ from }) => from),
    ends: sorted.map(({ to }) => to),
    marks: sorted.map(({ marks }) => marks),
  };
}
