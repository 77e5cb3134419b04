import type { Variants } from '../variants.ts';

/** An article with the places at which something stands in it, ascending by their beginnings; never without any. */
export interface Occurrences {
  /** Row of the table. */
  readonly row: number;
  readonly starts: readonly number[];
  /** Exclusive, one a start. */
  readonly ends: readonly number[];
  /** Where an occurrence consists of several words (NEAR): these, as places, one list a start. */
  readonly marks?: readonly (readonly PlaceRange[])[];
}

/** Places of an indexed text (see grams.ts), end exclusive. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** An article in which something stands, with no more than what ranking asks. */
export interface Counted {
  readonly row: number;
  /** Occurrences. */
  readonly count: number;
  /** Where the first of them stands: 0 in the headline, 1 in kicker, deck or first paragraph, 2 farther on. */
  readonly zone: 0 | 1 | 2;
}

/** Tells whether a stretch of places, end exclusive, lies in one block of the article in that row. */
export type WithinBlock = (row: number, from: number, to: number) => boolean;

/** Where a query is looked for: an index of either kind, or the text of one article. All in the order of their rows. */
export interface Source {
  /** The articles in which a phrase stands. */
  readonly count: (phrase: string, variants: Variants) => Promise<readonly Counted[]>;
  /** The same with the places, which may take more loading. */
  readonly places: (phrase: string, variants: Variants) => Promise<readonly Occurrences[]>;
  /** Where in the article an occurrence stands. */
  readonly zone: (row: number, start: number, end: number) => 0 | 1 | 2;
  /** Loaded only for queries that need to know where blocks end. */
  readonly borders: () => Promise<WithinBlock>;
}
