/**
 * Places as segments count them. Blocks lie so far apart that no NEAR reaches from one into the next, and where one
 * begins tells what it is: no borders have to be looked up, and no table to know whether a hit stands in a headline.
 */
import type { Block } from '../blocks.ts';
import { FARTHEST } from '../query/query.ts';

/** 0: headline; 1: kicker, deck or first paragraph; 2: farther on. */
export type Zone = 0 | 1 | 2;

/** First places of the zones. A headline of more characters than lie before the next zone runs into it. */
const OPENING = 256;
const DEEP = 2048;

/** Places between blocks. */
const GAP = 256;
if (GAP <= FARTHEST) throw new Error(`Unexpected gap ${GAP}: NEAR/${FARTHEST} would cross it`);

/** The place of each block's first character, in the order of `blocksOf`. */
export function placesOf(blocks: readonly Block[]): number[] {
  let free = 0;
  return blocks.map((block, n) => {
    const { name } = block;
    const least = name === 'h' ? 0 : name === 'k' || name === 'd' || name === 'p1' ? OPENING : DEEP;
    const place = Math.max(free, least);
    const next = blocks[n + 1];
    // Block places count code points and one border between blocks.
    const length = next === undefined ? 0 : next.place - block.place - 1;
    free = place + length + GAP;
    return place;
  });
}

export function zoneOf(place: number): Zone {
  if (place < OPENING) return 0;
  return place < DEEP ? 1 : 2;
}

/** From how many characters on an article belongs to the next class of length: each half as long again as the one before. */
const LENGTHS = [20, 30, 45, 68, 101, 152, 228, 342, 513, 769, 1153, 1730, 2595, 3892, 5838];

/** Number of bits that a class of length takes. */
export const LENGTH_BITS = 4;

/** 0 to 15: how long an article is, as far as ranking cares. */
export function lengthClass(characters: number): number {
  const next = LENGTHS.findIndex((length) => characters < length);
  return next < 0 ? LENGTHS.length : next;
}
