/**
 * The files of the search index, below `search/data/`. Of two kinds, by the size of the archive: Pagefind's, which are
 * these, and segments (see segments/segment-form.ts), which take an archive of any size and a new page at once. The entry names the others; every name but those of the texts
 * comes from the content, so a host or a browser may keep them for ever and an old one is never taken for a new one.
 *
 * - `entry.json`: Entry, as it is
 * - `<digest>.variants`: VariantClasses, gzip; loaded only for a query that is not literal
 * - `<digest>.table`: Table of a bundle, gzip
 * - `<digest>.facets`: Facets of a bundle, gzip; loaded only when something is narrowed or counted by them
 * - `chunks/<digest>.pf_index`: Pagefind's chunks as Pagefind wrote them (gzip of `pagefind_dcd` and CBOR)
 * - `texts/<id>.json`: SearchText of one article, as it is: hosts pack JSON on the way, and ten streams less to unpack are
 *   felt
 *
 * None ends in `.gz`: some servers then unpack on the way and some do not.
 */

import type { SegmentsEntry } from './segments/segment-form.ts';

export const ENTRY = 'entry.json';

/** Where to begin. `engine` says which of the two kinds of index the archive has. */
export type Entry = PagefindEntry | SegmentsEntry;

export const ENGINES = ['pagefind', 'segments'] as const;
export type Engine = (typeof ENGINES)[number];

/** An index that Pagefind built. */
export interface PagefindEntry {
  readonly engine: 'pagefind';
  readonly bundles: readonly BundleEntry[];
  /** Name of the file. */
  readonly variants: string;
}

/** A part of a large archive with an index of its own. */
export interface BundleEntry extends Extent {
  readonly table: string;
}

/** What tells whether a search needs a part of the archive. */
export interface Extent {
  readonly articles: number;
  readonly papers: readonly string[];
  /** Dates as printed, each once, without those that are unknown; only the first and the last. */
  readonly from: string;
  readonly to: string;
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
    /** See blocks.ts: where the headline and the opening end, and where the article does. */
    readonly headlineEnd: readonly number[];
    readonly openingEnd: readonly number[];
    readonly end: readonly number[];
  };
  /** Name of the facets' file. */
  readonly facets: string;
}

/** Pagefind's chunks, sorted: chunk n holds the words from `first[n]` up to, but not including, `first[n + 1]`. */
export interface ChunkList {
  readonly first: readonly string[];
  readonly digest: readonly string[];
}

/** What articles can be narrowed by beside paper and date. */
export const FACETS = ['page', 'reporter', 'kind', 'place'] as const;
export type FacetName = (typeof FACETS)[number];

export type Facets = Readonly<Record<FacetName, Facet>>;

/** The values that articles have, and which of them each has: `of[row]` are rows of `values`. */
export interface Facet {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

export function chunkFile(digest: string): string {
  return `chunks/${digest}.pf_index`;
}

export function textFile(id: string): string {
  return `texts/${id}.json`;
}
