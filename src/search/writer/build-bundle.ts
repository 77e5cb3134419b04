import { createHash, type Hash } from 'node:crypto';
import { programDigest } from '../../content/rules-digest.ts';
import type { SearchText } from '../blocks.ts';
import { type BundleEntry, type ChunkList, type Table, textFile } from '../files.ts';
import type { ChunkCache } from './chunk-cache.ts';
import type { IndexFolder } from './index-folder.ts';
import { type PagefindPass, runPagefind } from './run-pagefind.ts';
import { type PreparedArticle, toText, wordsOf } from './search-article.ts';
import { type MemoryLimits, splitWords } from './split-words.ts';
import { TableRows } from './table-rows.ts';

/** How a bundle is indexed. */
export interface Indexing {
  readonly limits: MemoryLimits;
  /** Entries a chunk. */
  readonly chunkSize: number;
}

/** This module, which with what it imports, Pagefind too, decides what becomes of the articles of a bundle. */
export const BUILDS = 'src/search/writer/build-bundle.ts';

/** A bundle that was written. */
export interface BuiltBundle {
  readonly entry: BundleEntry;
  readonly blocks: number;
  /** Its chunks were kept from an earlier build, since nothing that is indexed had changed. */
  readonly kept: boolean;
}

/**
 * A bundle while its articles come in. Of each article only its row of the table is held; its text is written at once and
 * read back for Pagefind, as often as it takes to stay within memory.
 */
export class BundleBuilder {
  readonly #folder: IndexFolder;
  readonly #rows = new TableRows();
  /** Words by their beginning. */
  readonly #counts = new Map<string, number>();
  readonly #digest: Hash = createHash('sha256').update(programDigest(BUILDS));

  constructor(folder: IndexFolder) {
    this.#folder = folder;
  }

  get articles(): number {
    return this.#rows.ids.length;
  }

  async add(prepared: PreparedArticle): Promise<void> {
    for (const word of prepared.words) {
      const beginning = word.slice(0, 4);
      this.#counts.set(beginning, (this.#counts.get(beginning) ?? 0) + 1);
    }
    this.#digest.update(prepared.indexedText);
    this.#rows.add(prepared);
    await this.#folder.write(textFile(prepared.article.id), toText(prepared.article));
  }

  /** Indexes the articles and writes the bundle's table. */
  async finish({ limits, chunkSize }: Indexing, cache: ChunkCache | null): Promise<BuiltBundle> {
    const digest = this.#digest.update(`${chunkSize} entries`).digest('hex');
    const kept = (await cache?.restore(digest, this.#folder)) ?? null;
    const chunks = kept ?? (await this.#index(splitWords(this.#counts, limits), chunkSize));
    if (kept === null) await cache?.store(digest, chunks, this.#folder);
    const facets = await this.#folder.writeDigested('facets', this.#rows.facets());
    const table: Table = { chunks, ...this.#rows.columns(), facets };
    const name = await this.#folder.writeDigested('table', table);
    return {
      entry: { table: name, ...this.#rows.extent() },
      blocks: this.#rows.blocks,
      kept: kept !== null,
    };
  }

  /** The passes take the words in their order, so their chunks one after the other are sorted. */
  async #index(passes: readonly PagefindPass[], chunkSize: number): Promise<ChunkList> {
    const first: string[] = [];
    const digest: string[] = [];
    for (const pass of passes) {
      for (const chunk of await runPagefind(this.#words(), this.#rows.ends, pass, this.#folder, chunkSize)) {
        first.push(chunk.first);
        digest.push(chunk.digest);
      }
    }
    checkSorted(first);
    return { first, digest };
  }

  async *#words(): AsyncGenerator<string[]> {
    for (const id of this.#rows.ids) yield wordsOf(await this.#folder.read<SearchText>(textFile(id)));
  }
}

/** A chunk out of its order would never be found, and nobody would know what is missing. */
function checkSorted(first: readonly string[]): void {
  const n = first.findIndex((word, n) => n > 0 && word <= first[n - 1]!);
  if (n >= 0) throw new Error(`Unexpected chunk from ${first[n]} after the one from ${first[n - 1]}`);
}
