import type { Any, Clause, Query, Term } from '../query/query.ts';
import type { Variants } from '../variants.ts';
import type { WithinBlock } from './borders.ts';
import { findPhrase, type Occurrences, type PhraseSource } from './find-phrase.ts';
import { joinAny } from './join-any.ts';
import { joinNear } from './join-near.ts';
import { joinPieces } from './join-pieces.ts';

/** An article that a query finds. */
export interface Match {
  /** Row of the table. */
  readonly row: number;
  /** Of each clause of the query, where it stands. */
  readonly clauses: readonly Occurrences[];
}

/** Where a query is looked for. */
export interface Source extends PhraseSource {
  /** Loaded only for queries that need to know where blocks end. */
  readonly borders: () => Promise<WithinBlock>;
}

/** The articles that a query finds, in the order of their rows. */
export async function findQuery(source: Source, query: Query, variants: Variants): Promise<Match[]> {
  const [all, none] = await Promise.all([
    Promise.all(query.all.map((clause) => findClause(source, clause, variants))),
    Promise.all(query.none.map((clause) => findClause(source, clause, variants))),
  ]);
  const [first, ...others] = all;
  const excluded = new Set(none.flatMap((clause) => clause.map(({ row }) => row)));
  return others.reduce<Match[]>(keepBoth, (first ?? []).map(toMatch)).filter(({ row }) => !excluded.has(row));
}

function toMatch(occurrences: Occurrences): Match {
  return { row: occurrences.row, clauses: [occurrences] };
}

function keepBoth(matches: readonly Match[], clause: readonly Occurrences[]): Match[] {
  const byRow = new Map(clause.map((occurrences) => [occurrences.row, occurrences]));
  return matches.flatMap(({ row, clauses }) => {
    const here = byRow.get(row);
    return here === undefined ? [] : [{ row, clauses: [...clauses, here] }];
  });
}

async function findClause(source: Source, clause: Clause, variants: Variants): Promise<Occurrences[]> {
  if (clause.kind === 'term') return findTerm(source, clause, variants);
  if (clause.kind === 'any') return findAny(source, clause, variants);
  const [left, right, within] = await Promise.all([
    findClause(source, clause.left, variants),
    findClause(source, clause.right, variants),
    source.borders(),
  ]);
  return joinNear(left, right, clause.within, within);
}

async function findAny(source: Source, { of }: Any, variants: Variants): Promise<Occurrences[]> {
  const found = await Promise.all(of.map((query) => findQuery(source, query, variants)));
  const byRow = Map.groupBy(found.flat(), ({ row }) => row);
  return Array.from(byRow, ([row, matches]) =>
    joinAny(
      row,
      matches.flatMap(({ clauses }) => clauses),
    ),
  ).sort((a, b) => a.row - b.row);
}

async function findTerm(source: Source, { pieces }: Term, variants: Variants): Promise<Occurrences[]> {
  const [first, ...others] = await Promise.all(pieces.map((piece) => findPhrase(source, piece, variants)));
  return others.length === 0 ? (first ?? []) : joinPieces([first!, ...others], await source.borders());
}
