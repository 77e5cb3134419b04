import type { Block, Stretch } from '../blocks.ts';

/** Most stretches that an address points out. */
const MOST = 20;

/**
 * What follows an article's address to open it at a hit: `?at=p3:14-20#p3`. The anchor leads to the paragraph in every
 * browser and without scripts; the places, written as in the article's file, are marked by the page's script.
 */
export function hitAddress(block: Block, marks: readonly Stretch[]): string {
  const places = marks.slice(0, MOST).map(({ from, to }) => `${block.name}:${from}-${to}`);
  return `?at=${places.join(',')}#${block.name}`;
}
