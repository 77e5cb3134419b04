import { readSketch, shareIn, shingleHashes } from '../../model/sketch.ts';
import { indexMarks, likelyRanks } from './likely.ts';
import type { FoundArticle, Share, Shares } from './share.ts';

/**
 * What articles share with those of which nothing but a sketch is left. How long these were is not known, so that what is
 * shared is counted in hashes.
 */
export function sharesBySketch(sketches: readonly string[], found: readonly FoundArticle[]): Shares {
  const known = sketches.map(readSketch);
  const wanted = new Set(known.flat());
  const hashes = found.map(
    ({ text }) =>
      new Set(wanted.size === 0 ? [] : [...shingleHashes(text)].filter((hash) => wanted.has(hash))),
  );
  const index = indexMarks(hashes);
  return known.map((sketch, rank) => {
    const likely = likelyRanks(sketch, rank, index);
    return new Map(
      likely.map((to): [number, Share] => {
        const share = shareIn(sketch, hashes[to]!);
        return [to, { shared: share * sketch.length, ofOld: share, ofShorter: share }];
      }),
    );
  });
}
