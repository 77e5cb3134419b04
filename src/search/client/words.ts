import { type ChunkList, chunkFile } from '../files.ts';
import { type Postings, readPostings } from '../pagefind-files.ts';
import type { IndexFiles } from './index-files.ts';
import { Recent } from './recent.ts';

/** Chunks kept in memory, about 30 KB each: typing on asks for the same ones again. */
const KEPT = 200;

/** The words of the index, loaded chunk by chunk as they are asked for. */
export class Words {
  readonly #chunks: ChunkList;
  readonly #loaded: Recent<Uint8Array>;

  constructor(files: IndexFiles, chunks: ChunkList) {
    this.#chunks = chunks;
    this.#loaded = new Recent(KEPT, (digest) => files.bytes(chunkFile(digest)));
  }

  /** Where a word stands, or, with `prefix`, where any word that begins so stands; every word apart, in their order. */
  async postings(word: string, prefix: boolean): Promise<Postings[]> {
    const chunks = await Promise.all(this.#chunksOf(word, prefix).map((digest) => this.#loaded.get(digest)));
    return chunks.flatMap((bytes) => readPostings(bytes, word, prefix));
  }

  #chunksOf(word: string, prefix: boolean): readonly string[] {
    const { first, digest } = this.#chunks;
    const from = countUpTo(first, word) - 1;
    // `~` comes after all letters and figures that a word is made of.
    const to = prefix ? countUpTo(first, `${word}~`) : from + 1;
    return digest.slice(Math.max(from, 0), to);
  }
}

/** How many of the sorted words are not after `word`. */
function countUpTo(sorted: readonly string[], word: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! <= word) from = middle + 1;
    else to = middle;
  }
  return from;
}
