/** A query that cannot be understood: what is wrong, where, and what to write instead. */
export class QueryMistake extends Error {
  /** The part of the query that is meant, in UTF-16 code units, end exclusive. */
  readonly from: number;
  readonly to: number;

  /** `message`: a sentence in Chinese for the reader. */
  constructor(message: string, at: { readonly from: number; readonly to: number }) {
    super(message);
    this.name = 'QueryMistake';
    this.from = at.from;
    this.to = at.to;
  }
}
