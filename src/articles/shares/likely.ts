/**
 * Which of many texts may be like another, in time that grows with their number and not with its square: those that have
 * the rarest of its marks, a few dozen of them. A mark is a pair of letters or a hash.
 */

/** Marks of a text that are looked up, the rarest first. */
const RAREST = 48;
/** Of the texts that have a mark, those nearest in rank: where many say the same, their order tells them apart. */
const NEAREST = 24;
/** Texts that are then compared, those first that have the most and the rarest of the marks. */
const MOST = 12;

/** The ranks, ascending, of the texts that have a mark. */
export type MarkIndex = ReadonlyMap<number, readonly number[]>;

export function indexMarks(texts: readonly Iterable<number>[]): MarkIndex {
  const index = new Map<number, number[]>();
  texts.forEach((marks, rank) => {
    for (const mark of marks) {
      const ranks = index.get(mark);
      if (ranks === undefined) index.set(mark, [rank]);
      else if (ranks.at(-1) !== rank) ranks.push(rank);
    }
  });
  return index;
}

/**
 * Ranks of the texts in the index that may be like a text.
 *
 * @param marks those of the text, each once
 * @param rank its own among the texts that it is one of
 */
export function likelyRanks(marks: Iterable<number>, rank: number, index: MarkIndex): number[] {
  const rarest = [...marks]
    .map((mark) => index.get(mark) ?? [])
    .filter((ranks) => ranks.length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, RAREST);
  const weights = new Map<number, number>();
  for (const ranks of rarest) {
    for (const other of nearest(ranks, rank)) {
      weights.set(other, (weights.get(other) ?? 0) + 1 / ranks.length);
    }
  }
  const distance = (other: number) => Math.abs(other - rank);
  return [...weights]
    .sort(([a, weightOfA], [b, weightOfB]) => weightOfB - weightOfA || distance(a) - distance(b) || a - b)
    .slice(0, MOST)
    .map(([other]) => other);
}

function nearest(ranks: readonly number[], rank: number): readonly number[] {
  if (ranks.length <= NEAREST) return ranks;
  let [low, high] = [0, ranks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranks[middle]! >= rank) high = middle;
    else low = middle + 1;
  }
  const from = Math.min(Math.max(0, low - NEAREST / 2), ranks.length - NEAREST);
  return ranks.slice(from, from + NEAREST);
}
