/**
 * A segment: the index of some articles in one file that is never changed, below `search/data/segments/`. Its name is its
 * digest. What is read by itself, an extent, ends with its checksum, so a torn or mixed file is noticed wherever it is
 * looked into. From the beginning on:
 *
 * - chunks in the order of their terms, each of the terms as in term-chunk.ts and their short lists; before a chunk the
 *   long lists of its terms
 * - facets, a chunk gzip of JSON: the rows that have a value, as runs (FacetRuns)
 * - facets again, of FACET_ROWS rows each, gzip of JSON: the values that a row has (Facets)
 * - ids of the articles, of ID_ROWS rows each, gzip of lines; read by builders alone
 * - the footer, gzip of JSON, at the end: all that a client has to know before it asks for anything
 *
 * Hosts that answer no HTTP ranges have the same bytes in pieces, `pieces/<digest>/<n>.bin`, PIECE bytes each.
 */

import type { Extent } from '../files.ts';

/** Bytes of a piece; the last may be shorter. */
export const PIECE = 32_768;

/** Most articles of a segment that is loaded whole. */
export const WHOLE = 60;

/** Rows in a block of facets, and in one of ids. */
export const FACET_ROWS = 1024;
export const ID_ROWS = 1024;

/** What `entry.json` has where an archive is indexed in segments. */
export interface SegmentsEntry {
  readonly engine: 'segments';
  /** The largest first. */
  readonly segments: readonly SegmentEntry[];
  /** Names of files: Frequent and VariantClasses, gzip of JSON; the second is loaded only for a query that is not literal. */
  readonly frequent: string;
  readonly variants: string;
  /** Name of a file that builders read: all characters that were ever printed, gzip of a JSON string. */
  readonly characters: string;
  /** Files that the entry before this one named; they go at the next change, when nobody reads it any more. */
  readonly replaced: readonly string[];
}

/** A live segment. */
export interface SegmentEntry extends Extent {
  readonly name: string;
  readonly bytes: number;
  /** Where its footer begins. */
  readonly footer: number;
  /** It is so small that it is loaded at once, without ranges or pieces. */
  readonly whole: boolean;
  /** Rows that are gone or have been replaced in a later segment, ascending. */
  readonly dead: readonly number[];
}

/** The end of a segment. Lists of numbers that grow are kept as steps; those of one thing are equally long. */
export interface Footer {
  readonly papers: readonly string[];
  /** `2031-05-12`, `2031-05`, `2031`, or empty where unknown. */
  readonly dates: readonly string[];
  /** Articles of one paper and date that came together; rows follow each other in the order of paper, date and id. */
  readonly runs: {
    readonly rows: readonly number[];
    readonly paper: readonly number[];
    readonly date: readonly number[];
    /** Digest of the texts that came together, and which of them is the run's first: see `fragmentFile`. */
    readonly texts: readonly string[];
    readonly first: readonly number[];
  };
  readonly chunks: {
    /** The first term of each, by its code points: steps of the first, then the second and third as they are. */
    readonly first: readonly [readonly number[], readonly number[], readonly number[]];
    /** Bytes of long lists before each chunk, and of the chunk. */
    readonly before: readonly number[];
    readonly size: readonly number[];
  };
  readonly facets: {
    readonly at: number;
    /** First key of each chunk. */
    readonly first: readonly string[];
    readonly size: readonly number[];
  };
  readonly facetRows: Extents;
  readonly ids: Extents;
}

/** Extents that follow each other. */
export interface Extents {
  readonly at: number;
  readonly size: readonly number[];
}

/** Rows by value, `<facet>\n<value>`: the rows before a run, its rows, and so on. */
export type FacetRuns = Readonly<Record<string, readonly number[]>>;

/**
 * Terms with more than pairs of characters, because these are so frequent: a pair's trigrams are terms too, wherever the
 * pair is the first or the last two of the three, and a character is a term of its own, without places. The same in all
 * segments of an archive until it is built anew.
 */
export interface Frequent {
  /** Two characters each, one after the other. */
  readonly pairs: string;
  readonly characters: string;
}

export function segmentFile(name: string): string {
  return `segments/${name}.segment`;
}

export function pieceFile(name: string, piece: number): string {
  return `pieces/${name}/${piece}.bin`;
}

/** The text of an article: its paper, its date, the digest of all texts that came with it, and which of them it is. */
export function fragmentFile(paper: string, date: string, texts: string, number: number): string {
  return `fragments/${paper}/${date || 'undated'}/${texts}/${number}.json`;
}
