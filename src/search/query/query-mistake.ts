import { type QueryMistakeWords, queryMistakes } from '../../words/query-mistakes-zh.ts';
import { FARTHEST } from './query.ts';

/** A query that cannot be understood: what is wrong, where, and what to write instead. */
export class QueryMistake extends Error {
  /** For those who say it in another language. */
  readonly reason: keyof QueryMistakeWords;
  /** The part of the query that is meant, in UTF-16 code units, end exclusive. */
  readonly from: number;
  readonly to: number;

  /** `message` is a sentence in Chinese for the reader. */
  constructor(reason: keyof QueryMistakeWords, at: { readonly from: number; readonly to: number }) {
    super(queryMistakes(FARTHEST)[reason]);
    this.name = 'QueryMistake';
    this.reason = reason;
    this.from = at.from;
    this.to = at.to;
  }
}
