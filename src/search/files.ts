/**
 * The files of the search index, below `search/data/`. The entry names the others; every name but those of the texts
 * comes from the content, so a host or a browser may keep them for ever and an old one is never taken for a new one.
 *
 * - `entry.json`: Entry, as it is
 * - `<digest>.table`: Table, gzip
 * - `<digest>.reporters`: Reporters, gzip; loaded only when a query asks for a reporter
 * - `chunks/<digest>.pf_index`: Pagefind's chunks as Pagefind wrote them (gzip of `pagefind_dcd` and CBOR)
 * - `texts/<id>.text`: SearchText of one article, gzip
 *
 * None ends in `.gz`: some servers then unpack on the way and some do not.
 */

export const ENTRY = 'entry.json';

/** Where to begin. */
export interface Entry {
  readonly table: string;
}

/** All that a query needs to know of the articles before it shows any, one column a property; row n is Pagefind's page n. */
export interface Table {
  readonly chunks: ChunkList;
  readonly papers: readonly string[];
  readonly dates: readonly string[];
  readonly articles: {
    readonly id: readonly string[];
    /** Row of `papers`. */
    readonly paper: readonly number[];
    /** Row of `dates`. */
    readonly date: readonly number[];
    /** See FoldedBlocks: where the headline and the opening end, and where the article does. */
    readonly headlineEnd: readonly number[];
    readonly openingEnd: readonly number[];
    readonly end: readonly number[];
  };
  /** Name of the reporters' file. */
  readonly reporters: string;
}

/** Pagefind's chunks, sorted: chunk n holds the words from `first[n]` up to, but not including, `first[n + 1]`. */
export interface ChunkList {
  readonly first: readonly string[];
  readonly digest: readonly string[];
}

/** Rows of the articles by reporter's name. */
export type Reporters = Readonly<Record<string, readonly number[]>>;

export function chunkFile(digest: string): string {
  return `chunks/${digest}.pf_index`;
}

export function textFile(id: string): string {
  return `texts/${id}.text`;
}
