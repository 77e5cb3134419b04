/**
 * What a text is known by without being kept: the smallest hashes of its shingles (bottom-k sketch, Broder 1997). Two
 * sketches tell how alike their texts are; a sketch and a text tell how much of the one stands in the other. Only Han
 * letters count, so that line ends, spaces and marks change nothing.
 */

/** Letters in a shingle: longer than set phrases, shorter than what one misread letter should spoil. */
const LENGTH = 8;
/** Hashes in a sketch: shares are right to within some .06. */
const SIZE = 64;

/** Hashes of every shingle of a text, as unsigned 32-bit numbers. */
export function* shingleHashes(text: string): Generator<number> {
  const letters = text.replace(/\P{Script=Han}/gu, '');
  for (let at = 0; at + LENGTH <= letters.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + LENGTH; i++) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
    yield spread(hash);
  }
}

/** FNV-1a leaves the last letters in the last bits; the smallest hashes shall be a fair sample. Murmur3's finaliser. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A text's sketch in base64; empty for a text that is too short to be told from others. */
export function sketchOf(text: string): string {
  const smallest = Uint32Array.from(new Set(shingleHashes(text)))
    .sort()
    .subarray(0, SIZE);
  const bytes = new DataView(new ArrayBuffer(smallest.length * 4));
  smallest.forEach((hash, index) => {
    bytes.setUint32(index * 4, hash);
  });
  return Buffer.from(bytes.buffer).toString('base64');
}

/** The hashes of a sketch, ascending. */
export function readSketch(sketch: string): number[] {
  const bytes = Buffer.from(sketch, 'base64');
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32BE(index * 4));
}

/** How much of the sketched text stands in another, between 0 and 1; `shingles` are that one's, all of them. */
export function shareIn(sketch: readonly number[], shingles: ReadonlySet<number>): number {
  return sketch.length === 0 ? 0 : sketch.filter((hash) => shingles.has(hash)).length / sketch.length;
}

/** How alike two sketched texts are: what they share of what either has (Jaccard's index), estimated; 0 where either has no sketch. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const united = [...new Set([...one, ...other])].sort((a, b) => a - b);
  // Below the larger last hash of a full sketch nothing is known of the text that it is of.
  const known = united.slice(0, Math.min(united.length, Math.max(SIZE, Math.min(one.length, other.length))));
  const [a, b] = [new Set(one), new Set(other)];
  return known.filter((hash) => a.has(hash) && b.has(hash)).length / known.length;
}
