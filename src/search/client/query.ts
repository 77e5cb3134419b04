import { fold } from '../fold.ts';

/**
 * The folded terms of a query, all of which have to stand in an article. Spaces separate terms; "…" (also ＂…＂) keeps
 * what is between as one, and a quotation that does not end goes on to the query's end. Chinese quotation marks are part
 * of what is searched for, since they stand in the text. A `literal` query is one term as it is.
 */
export function toTerms(query: string, literal: boolean): string[] {
  const terms = literal
    ? [query]
    : Array.from(query.matchAll(TERM), ([, quoted, plain]) => quoted ?? plain ?? '');
  return [...new Set(terms.map(fold))].filter((term) => term !== '');
}

const TERM = /["＂]([^"＂]*)["＂]?|([^\s"＂]+)/gu;
