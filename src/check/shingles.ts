import { shingleHashes } from '../model/sketch.ts';

/** One shingle in so many is kept, the same ones in every text. */
const ONE_IN = 16;

/**
 * A sample of a text's shingles (runs of Han characters, whatever stands between them) as numbers: two texts share about
 * as much of their samples as of their letters, however their lines are broken.
 */
export function shingles(text: string): Set<number> {
  const sample = new Set<number>();
  for (const hash of shingleHashes(text)) if (hash % ONE_IN === 0) sample.add(hash);
  return sample;
}
