import type { SearchText } from '../blocks.ts';
import type { FacetName } from '../files.ts';
import type { Query } from '../query/query.ts';
import type { Variants } from '../variants.ts';
import type { FilterName, Filters } from './filter.ts';

/** A part of the archive with an index of its own, of whichever kind. */
export interface Part {
  /** All articles that the query finds, filters aside except that each hit knows which of them it fails. */
  find(query: Query, variants: Variants, filters: Filters): Promise<Hit[]>;
  /** The text of the article in a row. */
  text(row: number): Promise<SearchText>;
  /** What tells the values of facets, of these rows. */
  facets(rows: readonly number[]): Promise<FacetsOf>;
}

export type FacetsOf = (name: FacetName, row: number) => readonly string[];

/** An article found, with all that ordering and counting need to know of it. */
export interface Hit {
  readonly part: Part;
  readonly row: number;
  readonly paper: string;
  /** Empty where unknown. */
  readonly date: string;
  /** Occurrences of all clauses together. */
  readonly count: number;
  /** 0: all clauses stand in the headline; 1: in headline, kicker, deck or first paragraph; 2: farther on. */
  readonly depth: 0 | 1 | 2;
  /** Words of the index, or a class of length: only compared. */
  readonly length: number;
  /** The filters that leave it out; those of which no more than one does are counted beside that one. */
  readonly failed: readonly FilterName[];
}
