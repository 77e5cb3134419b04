import { readDropText } from '../../articles/read-drop.ts';
import { indexMarks, likelyRanks } from '../../articles/shares/likely.ts';
import { dropPath } from '../../content/page-address.ts';
import { readSketch, shareIn, shingleHashes } from '../../model/sketch.ts';
import type { ReadStored, StoredPage } from '../stored-page.ts';
import type { SeenPage } from './look-at-page.ts';
import type { Move } from './move.ts';

/** A page goes to where this much of it stands now. */
const SAME = 0.5;
/** A page whose drop was replaced is still itself where this much of it is left. */
const STILL = 0.3;

/** How much of a page that was left stands in a drop that came; both by their ranks. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Pages whose text stands for the most part in a drop under another name, the largest shares first. */
export function movesByText(
  root: string,
  left: readonly SeenPage[],
  came: readonly SeenPage[],
  stored: ReadStored,
): Move[] {
  const found = sharesOf(root, left, came, stored);
  const fromPath = left.map(({ address }) => dropPath(address));
  const toPath = came.map(({ address }) => dropPath(address));
  const settled = new Set(
    found.flatMap(({ from, to, share }) =>
      fromPath[from] === toPath[to] && share >= STILL ? fromPath[from]! : [],
    ),
  );
  const moves = new Map<string, Move>();
  const taken = new Set<string>();
  for (const { from, to, share } of found.sort((a, b) => b.share - a.share)) {
    const [path, target] = [fromPath[from]!, toPath[to]!];
    const move = { from: left[from]!.address, to: came[to]!.address };
    if (share < SAME || path === target || move.from.paper !== move.to.paper) continue;
    if (settled.has(path) || settled.has(target) || moves.has(path) || taken.has(target)) continue;
    moves.set(path, move);
    taken.add(target);
  }
  return [...moves.values()];
}

/** Of each drop that came the shares of the pages that are likely to be in it, and of its own page. */
function sharesOf(
  root: string,
  left: readonly SeenPage[],
  came: readonly SeenPage[],
  stored: ReadStored,
): Found[] {
  const sketches = left.map(({ address }) => [...sketchesOf(stored(address))]);
  const index = indexMarks(sketches);
  if (index.size === 0) return [];
  const own = new Map(left.map(({ address }, rank) => [dropPath(address), rank]));
  return came.flatMap(({ address }, to) => {
    const text = readDropText(root, address);
    const shingles = new Set(text.ok ? shingleHashes(text.value) : []);
    const ranks = new Set([
      ...likelyRanks(shingles, to, index),
      ...[own.get(dropPath(address)) ?? []].flat(),
    ]);
    return [...ranks].map((from) => ({ from, to, share: shareIn(sketches[from]!, shingles) }));
  });
}

/** What a page's articles are known by, whether they stand on it or did so until its drop was deleted. */
function sketchesOf({ record }: StoredPage): Set<number> {
  const deleted = record?.withdrawn.filter(({ reason }) => reason === 'drop-deleted') ?? [];
  const sketches = [...(record?.articles ?? []), ...deleted].map(({ sketch }) => sketch ?? '');
  return new Set(sketches.flatMap(readSketch));
}
