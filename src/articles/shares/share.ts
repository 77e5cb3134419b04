import type { BlockMap } from '../../../schemas/index.ts';

/** An article as it was found now: where it stands in the drop, and what it says. */
export interface FoundArticle {
  readonly blocks: BlockMap;
  readonly text: string;
}

/** How much two articles have in common, in the letters, pairs or hashes that are compared. */
export interface Share {
  readonly shared: number;
  readonly ofOld: number;
  readonly ofShorter: number;
}

/** For each known article those of the articles found, by their ranks, that share something with it. */
export type Shares = readonly ReadonlyMap<number, Share>[];

export function toShare(shared: number, old: number, now: number): Share {
  return { shared, ofOld: shared / Math.max(1, old), ofShorter: shared / Math.max(1, Math.min(old, now)) };
}
