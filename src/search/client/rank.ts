import type { Table } from '../files.ts';
import type { Hit } from './find-all.ts';

export const SORTS = ['best', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * Puts hits in order. Best: those with all terms in the headline, then those with all in headline, kicker, deck or first
 * paragraph; among these more occurrences first, then shorter articles, then newer ones. Everything needed stands in the
 * table and in the places of the hits, so no text is loaded for it. Articles without a date come last by either date.
 */
export function rank(hits: readonly Hit[], table: Table, sort: Sort): Hit[] {
  const dated = (hit: Hit): string => table.dates[table.articles.date[hit.row]!]!;
  const newest = (a: Hit, b: Hit): number => compare(dated(b), dated(a)) || a.row - b.row;
  if (sort === 'newest') return hits.toSorted(newest);
  if (sort === 'oldest') {
    return hits.toSorted(
      (a, b) =>
        Number(dated(a) === '') - Number(dated(b) === '') || compare(dated(a), dated(b)) || a.row - b.row,
    );
  }
  const { headlineEnd, openingEnd, end } = table.articles;
  const depth = ({ row, firsts }: Hit): number => {
    const last = Math.max(...firsts);
    if (last < headlineEnd[row]!) return 0;
    return last < openingEnd[row]! ? 1 : 2;
  };
  return hits
    .map((hit) => ({ hit, depth: depth(hit) }))
    .sort(
      (a, b) =>
        a.depth - b.depth ||
        b.hit.count - a.hit.count ||
        end[a.hit.row]! - end[b.hit.row]! ||
        newest(a.hit, b.hit),
    )
    .map(({ hit }) => hit);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
