import type { PagefindPass } from './run-pagefind.ts';

export interface MemoryLimits {
  /** Words, counted each time they occur, that Pagefind should hold at a time. */
  readonly words: number;
  /** Passes that there may be, even if each then holds more words. */
  readonly passes: number;
}

/**
 * Splits the index's words, in their order, into passes of about equal size. Pagefind keeps every word of every article
 * in memory until it writes; given a part of the words at a time it needs a part of the memory, and the index is still
 * one. `counts` has how many words there are by their beginning.
 */
export function splitWords(counts: ReadonlyMap<string, number>, limits: MemoryLimits): PagefindPass[] {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const fair = total / Math.min(limits.passes, Math.ceil(total / limits.words));
  const from: string[] = [];
  let before = 0;
  for (const [beginning, count] of sorted) {
    if (before >= fair * from.length) from.push(beginning);
    before += count;
  }
  return from.map((beginning, n) => ({ from: beginning, to: from[n + 1] ?? null }));
}
