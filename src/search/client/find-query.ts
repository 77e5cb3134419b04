import type { Any, Clause, Query, Term } from '../query/query.ts';
import type { Variants } from '../variants.ts';
import { joinAny } from './join-any.ts';
import { joinNear } from './join-near.ts';
import { joinPieces } from './join-pieces.ts';
import type { Counted, Occurrences, Source } from './source.ts';

/** An article that a query finds, and where each of its clauses stands in it. */
interface Match {
  readonly row: number;
  readonly clauses: readonly Occurrences[];
}

/** The articles that a query finds, in the order of their rows: all its occurrences, and the zone of what stands farthest on. */
export async function findQuery(source: Source, query: Query, variants: Variants): Promise<Counted[]> {
  const [all, excluded] = await Promise.all([
    Promise.all(query.all.map((clause) => countClause(source, clause, variants))),
    rowsOfAny(source, query.none, variants),
  ]);
  return inAll(all, (row, clauses) => ({
    row,
    count: clauses.reduce((sum, { count }) => sum + count, 0),
    zone: clauses.reduce<Counted['zone']>((most, { zone }) => (zone > most ? zone : most), 0),
  })).filter(({ row }) => !excluded.has(row));
}

/** The same with the places of all occurrences, which may take more loading. */
export async function locateQuery(source: Source, query: Query, variants: Variants): Promise<Match[]> {
  const [all, excluded] = await Promise.all([
    Promise.all(query.all.map((clause) => locateClause(source, clause, variants))),
    rowsOfAny(source, query.none, variants),
  ]);
  return inAll(all, (row, clauses) => ({ row, clauses })).filter(({ row }) => !excluded.has(row));
}

async function rowsOfAny(
  source: Source,
  clauses: readonly Clause[],
  variants: Variants,
): Promise<ReadonlySet<number>> {
  const found = await Promise.all(clauses.map((clause) => countClause(source, clause, variants)));
  return new Set(found.flatMap((clause) => clause.map(({ row }) => row)));
}

/** The rows that every clause has, in their order, put together by `make`. */
function inAll<Found extends { readonly row: number }, Made>(
  clauses: readonly (readonly Found[])[],
  make: (row: number, found: readonly Found[]) => Made,
): Made[] {
  const [first, ...others] = clauses;
  const byRow = others.map((clause) => new Map(clause.map((found) => [found.row, found])));
  return (first ?? []).flatMap((found) => {
    const all = [found];
    for (const rows of byRow) {
      const here = rows.get(found.row);
      if (here === undefined) return [];
      all.push(here);
    }
    return [make(found.row, all)];
  });
}

async function countClause(source: Source, clause: Clause, variants: Variants): Promise<readonly Counted[]> {
  if (clause.kind === 'term' && clause.pieces.length === 1) return source.count(clause.pieces[0]!, variants);
  const found = await locateClause(source, clause, variants);
  return found.map(({ row, starts, ends }) => ({
    row,
    count: starts.length,
    zone: source.zone(row, starts[0]!, ends[0]!),
  }));
}

async function locateClause(
  source: Source,
  clause: Clause,
  variants: Variants,
): Promise<readonly Occurrences[]> {
  if (clause.kind === 'term') return locateTerm(source, clause, variants);
  if (clause.kind === 'any') return locateAny(source, clause, variants);
  const [left, right, within] = await Promise.all([
    locateClause(source, clause.left, variants),
    locateClause(source, clause.right, variants),
    source.borders(),
  ]);
  return joinNear(left, right, clause.within, within);
}

async function locateAny(source: Source, { of }: Any, variants: Variants): Promise<Occurrences[]> {
  const found = await Promise.all(of.map((query) => locateQuery(source, query, variants)));
  const byRow = Map.groupBy(found.flat(), ({ row }) => row);
  return Array.from(byRow, ([row, matches]) =>
    joinAny(
      row,
      matches.flatMap(({ clauses }) => clauses),
    ),
  ).sort((a, b) => a.row - b.row);
}

async function locateTerm(
  source: Source,
  { pieces }: Term,
  variants: Variants,
): Promise<readonly Occurrences[]> {
  const [first, ...others] = await Promise.all(pieces.map((piece) => source.places(piece, variants)));
  return others.length === 0 ? (first ?? []) : joinPieces([first!, ...others], await source.borders());
}
