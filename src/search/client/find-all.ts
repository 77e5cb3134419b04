import { findPhrase, type Occurrences } from './find-phrase.ts';
import type { Words } from './words.ts';

/** An article in which every term of the query stands. */
export interface Hit {
  /** Row of the table. */
  readonly row: number;
  /** The place of each term's first occurrence. */
  readonly firsts: readonly number[];
  /** Occurrences of all terms together. */
  readonly count: number;
}

/** The articles in which all folded terms stand, in the order of their rows. */
export async function findAll(words: Words, foldedTerms: readonly string[]): Promise<Hit[]> {
  const terms = await Promise.all(foldedTerms.map((term) => findPhrase(words, term)));
  const [first, ...others] = terms;
  if (first === undefined) return [];
  return others.reduce<Hit[]>(keepBoth, first.map(toHit));
}

function keepBoth(hits: readonly Hit[], term: readonly Occurrences[]): Hit[] {
  const byRow = new Map(term.map((occurrences) => [occurrences.row, toHit(occurrences)]));
  return hits.flatMap(({ row, firsts, count }) => {
    const here = byRow.get(row);
    return here === undefined
      ? []
      : [{ row, firsts: [...firsts, ...here.firsts], count: count + here.count }];
  });
}

function toHit({ row, places }: Occurrences): Hit {
  return { row, firsts: [places[0]!], count: places.length };
}
