import type { Hit } from './part.ts';

export const SORTS = ['best', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/**
 * Puts hits in order. Best: those with all terms in the headline, then those with all in headline, kicker, deck or first
 * paragraph; among these more occurrences first, then shorter articles, then newer ones. Everything needed stands in the
 * table and in the places of the hits, so no text is loaded for it. Articles without a date come last by either date;
 * those alike stay in the archive's order.
 */
export function rank(hits: readonly Hit[], sort: Sort): Hit[] {
  return hits.toSorted(ORDERS[sort]);
}

const newest = (a: Hit, b: Hit): number => compare(b.date, a.date);

const ORDERS: Readonly<Record<Sort, (a: Hit, b: Hit) => number>> = {
  newest,
  oldest: (a, b) => Number(a.date === '') - Number(b.date === '') || compare(a.date, b.date),
  best: (a, b) => a.depth - b.depth || b.count - a.count || a.length - b.length || newest(a, b),
};

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
