/** What a query asks for, as read by parse-query.ts. */

/** A word or phrase: its pieces follow one another in one block with up to GAP characters between. */
export interface Term {
  readonly kind: 'term';
  /** One, or more where `*` stood between; never empty, never without any. */
  readonly pieces: readonly string[];
}

/** Two clauses in one block, in either order, with at most `within` characters between them. */
export interface Near {
  readonly kind: 'near';
  readonly left: Clause;
  readonly right: Clause;
  readonly within: number;
}

/** What at least one of these queries asks for: two or more where OR stood between, one in brackets alone. */
export interface Any {
  readonly kind: 'any';
  readonly of: readonly Query[];
}

export type Clause = Term | Near | Any;

export interface Query {
  /** All of these have to stand in the article; none asks for nothing. */
  readonly all: readonly Clause[];
  /** None of these may stand in it. */
  readonly none: readonly Clause[];
}

/** Most characters that `*` stands for. */
export const GAP = 10;

/** Most characters that NEAR lets one ask for. */
export const FARTHEST = 200;

/** Most brackets within one another. */
export const DEEPEST = 8;

/** A query of one term as it is. */
export function literalQuery(text: string): Query {
  return { all: text === '' ? [] : [{ kind: 'term', pieces: [text] }], none: [] };
}
