import { type Clause, GAP, type Near, type Query, type Term } from '../query/query.ts';
import { toStandard } from './standard-character.ts';

/** An article as a query looks at it: its blocks, character by character, in the form in which search compares them. */
export type StandardBlocks = readonly (readonly string[])[];

/** A stretch of a block, in code points, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function toStandardBlocks(texts: readonly string[]): StandardBlocks {
  return texts.map((text) => Array.from(text, toStandard));
}

/**
 * Whether a query finds an article, by its texts alone: the same answer as the index gives, for the few queries that are
 * asked while the site is built, before there is an index.
 */
export function matches(query: Query, blocks: StandardBlocks): boolean {
  return (
    query.all.length > 0 &&
    query.all.every((clause) => holds(clause, blocks)) &&
    !query.none.some((clause) => holds(clause, blocks))
  );
}

function holds(clause: Clause, blocks: StandardBlocks): boolean {
  if (clause.kind === 'any') return clause.of.some((query) => matches(query, blocks));
  return blocks.some((block) => find(clause, block).length > 0);
}

/** Where a clause stands in a block; beside NEAR its alternatives are single clauses. */
function find(clause: Clause, block: readonly string[]): Stretch[] {
  if (clause.kind === 'term') return findTerm(clause, block);
  if (clause.kind === 'near') return findNear(clause, block);
  return clause.of.flatMap(({ all }) => all.flatMap((one) => find(one, block)));
}

function findTerm({ pieces }: Term, block: readonly string[]): Stretch[] {
  const [first, ...others] = pieces.map((piece) => Array.from(piece, toStandard));
  let found: Stretch[] = findPiece(first!, block);
  for (const piece of others) {
    const next = findPiece(piece, block);
    found = found.flatMap(({ from, to }) =>
      next
        .filter((after) => after.from >= to && after.from <= to + GAP)
        .map((after) => ({ from, to: after.to })),
    );
  }
  return found;
}

function findPiece(piece: readonly string[], block: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (let from = block.indexOf(piece[0]!); from !== -1; from = block.indexOf(piece[0]!, from + 1)) {
    if (piece.every((character, i) => block[from + i] === character))
      found.push({ from, to: from + piece.length });
  }
  return found;
}

/** Each of `left` with the nearest of `right`, as the index pairs them (join-near.ts). */
function findNear({ left, right, within }: Near, block: readonly string[]): Stretch[] {
  const others = find(right, block);
  return find(left, block).flatMap((one) => {
    const [nearest] = others
      .map((other) => ({ other, between: Math.max(other.from - one.to, one.from - other.to) }))
      .filter(({ between }) => between >= 0 && between <= within)
      .sort((a, b) => a.between - b.between);
    if (nearest === undefined) return [];
    const { other } = nearest;
    return [{ from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }];
  });
}
