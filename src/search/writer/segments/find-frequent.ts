import type { Frequent } from '../../segments/segment-form.ts';
import type { SortedPoints } from './sorted-terms.ts';

/** Pairs that stand in one of so many articles are frequent, and characters; once there are enough articles to tell. */
const PAIR_IN = 16;
const CHARACTER_IN = 5;
const LEAST = 64;

/**
 * The pairs and characters that are so frequent that longer terms, and characters of their own, are worth their room;
 * `rowOf` tells the article of a point. Measured on the first articles of an archive and kept for all that come later:
 * a language changes slowly, and segments that agree can be merged.
 */
export function findFrequent(
  sorted: SortedPoints,
  articles: number,
  rowOf: (point: number) => number,
  border: number,
): Frequent {
  const least = Math.max(LEAST, articles / PAIR_IN);
  const pairs: string[] = [];
  const uses = new Map<number, number>();
  sorted.pairs(([a, b], at, from, to) => {
    // At least as many as articles that have the character, and near enough.
    uses.set(a, (uses.get(a) ?? 0) + to - from);
    if (to - from < least || b === border) return;
    let rows = 0;
    let before = -1;
    for (let n = from; n < to; n++) {
      const row = rowOf(at[n]!);
      if (row !== before) rows++;
      before = row;
    }
    if (rows >= least) pairs.push(String.fromCodePoint(a, b));
  });
  const often = Math.max(LEAST, articles / CHARACTER_IN);
  const characters = [...uses].filter(([, times]) => times >= often).map(([a]) => String.fromCodePoint(a));
  return { pairs: pairs.join(''), characters: characters.join('') };
}
