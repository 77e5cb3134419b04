/** Letters in a shingle: longer than set phrases, shorter than what one misread letter should spoil. */
const LENGTH = 8;
/** One shingle in so many is kept, the same ones in every text. */
const ONE_IN = 16;

/**
 * A sample of a text's shingles (runs of Han characters, whatever stands between them) as numbers: two texts share about
 * as much of their samples as of their letters, however their lines are broken.
 */
export function shingles(text: string): Set<number> {
  const letters = text.replace(/\P{Script=Han}/gu, '');
  const sample = new Set<number>();
  for (let at = 0; at + LENGTH <= letters.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + LENGTH; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193) >>> 0;
    // The last bits of this hash are the last letter's: the upper ones choose.
    if ((hash >>> 8) % ONE_IN === 0) sample.add(hash);
  }
  return sample;
}
