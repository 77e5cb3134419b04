import { type ChunkList, chunkFile } from '../files.ts';
import { type Postings, readPostings } from '../pagefind-files.ts';
import type { IndexFiles } from './index-files.ts';

/** Chunks kept in memory, about 30 KB each: typing on asks for the same ones again. */
const KEPT = 200;

/** The words of the index, loaded chunk by chunk as they are asked for. */
export class Words {
  readonly #files: IndexFiles;
  readonly #chunks: ChunkList;
  readonly #loaded = new Map<string, Promise<Uint8Array>>();

  constructor(files: IndexFiles, chunks: ChunkList) {
    this.#files = files;
    this.#chunks = chunks;
  }

  /** Where a word stands, or, with `prefix`, where any word that begins so stands; every word apart, in their order. */
  async postings(word: string, prefix: boolean): Promise<Postings[]> {
    const chunks = await Promise.all(this.#chunksOf(word, prefix).map((digest) => this.#load(digest)));
    return chunks.flatMap((bytes) => readPostings(bytes, word, prefix));
  }

  #chunksOf(word: string, prefix: boolean): readonly string[] {
    const { first, digest } = this.#chunks;
    const from = countUpTo(first, word) - 1;
    // `~` comes after all letters and figures that a word is made of.
    const to = prefix ? countUpTo(first, `${word}~`) : from + 1;
    return digest.slice(Math.max(from, 0), to);
  }

  #load(digest: string): Promise<Uint8Array> {
    const known = this.#loaded.get(digest);
    if (known !== undefined) return known;
    const loading = this.#files.bytes(chunkFile(digest));
    this.#loaded.set(digest, loading);
    // What failed is asked for again next time.
    loading.catch(() => this.#loaded.delete(digest));
    for (const oldest of this.#loaded.keys()) {
      if (this.#loaded.size <= KEPT) break;
      this.#loaded.delete(oldest);
    }
    return loading;
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
