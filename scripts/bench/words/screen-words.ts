import type { Random } from '../../../src/training/names/random.ts';
import { BETWEEN, hostilePage } from './hostile-text.ts';
import { leastCost, letterCost } from './letter-cost.ts';

/** A piece that is repeated, and where its words come from. */
export interface Piece {
  readonly piece: string;
  readonly from: string;
}

export interface MeasuredPiece extends Piece {
  /** What a letter costs, as a multiple of what one of ordinary text costs. */
  readonly ratio: number;
}

/** Half a megabyte of one word is no page of any paper: this is where a cost that grows is seen. */
export const LONG = 400_000;

/**
 * Reads pages of each piece at so many letters, and of those that cost the most a letter pages of 400 KB: what grows faster than the text
 * costs more than others long before.
 *
 * @param ordinary text as pages have it
 * @returns the dearest at full length, dearest first
 */
export function screenPieces(
  pieces: readonly Piece[],
  ordinary: string,
  { letters, dearest }: { readonly letters: number; readonly dearest: number },
): MeasuredPiece[] {
  // First of all, so that no piece pays for the compilation of what all of them run.
  const usual = leastCost(ordinary.repeat(Math.ceil(LONG / Buffer.byteLength(ordinary))), 3);
  const cost = ({ piece }: Piece) => letterCost(hostilePage(piece, letters));
  return pieces
    .map((piece) => ({ ...piece, cost: cost(piece) }))
    .sort((a, b) => b.cost - a.cost)
    .slice(0, 4 * dearest)
    .map((piece) => ({ ...piece, cost: Math.min(piece.cost, cost(piece)) }))
    .sort((a, b) => b.cost - a.cost)
    .slice(0, dearest)
    .map(({ piece, from }) => {
      const text = hostilePage(piece, (LONG * piece.length) / Buffer.byteLength(piece));
      const first = letterCost(text);
      return { piece, from, ratio: (first > 2 * usual ? Math.min(first, letterCost(text)) : first) / usual };
    })
    .sort((a, b) => b.ratio - a.ratio);
}

/** Each word on its own, with each of what may stand between, or with one of these in turn. */
export function singlePieces(words: readonly Piece[], inTurn: boolean): Piece[] {
  return words.flatMap(({ piece, from }, index) =>
    inTurn
      ? { piece: piece + BETWEEN[index % BETWEEN.length]!, from }
      : BETWEEN.map((between) => ({ piece: piece + between, from })),
  );
}

/** So many pairs of words drawn by chance. */
export function pairedPieces(words: readonly Piece[], count: number, { pick }: Random): Piece[] {
  return Array.from({ length: count }, () => {
    const [one, other] = [pick(words), pick(words)];
    const between = pick(BETWEEN);
    return { piece: one.piece + other.piece + between, from: `${one.from}, ${other.from}` };
  });
}
