import { type Box, overlap, type Rule } from '../layout.ts';
import type { PageItem } from './page-item.ts';

/** A white stripe through a region from edge to edge. */
export interface Cut {
  readonly across: boolean;
  readonly at: number;
  /** What it costs to cut here, before what is read after what is looked at. */
  readonly cost: number;
}

/** Narrower stripes, in ems, are space between lines, or within them. */
const LEAST_ROW = 0.12;
const LEAST_COLUMN = 0.55;
/** White between two paragraphs of one column is seldom more, in ems. */
const PARAGRAPH_GAP = 0.75;
/** A rule that lies in so much of a stripe separates what it parts. */
const COVERS = 0.75;
/** What a rule counts that is broken at a stripe: it lies within one side of it. */
const BROKEN = 0.7;
/** Where a region can be cut both ways and is higher than wide, its upper part is read first. */
const TALL = 0.3;

/** The stripes through some items, the cheapest first. */
export function cutsOf(items: readonly PageItem[], rules: readonly Rule[], em: number): Cut[] {
  const bounds = around(items);
  const found = [...stripes(items, rules, bounds, em, true), ...stripes(items, rules, bounds, em, false)];
  return found.sort((a, b) => a.cost - b.cost);
}

/** @param across whether the stripe goes from left to right */
function stripes(
  items: readonly PageItem[],
  rules: readonly Rule[],
  bounds: Box,
  em: number,
  across: boolean,
): Cut[] {
  const [start, end] = across ? ([1, 3] as const) : ([0, 2] as const);
  const [from, to] = across ? ([0, 2] as const) : ([1, 3] as const);
  const sorted = items.toSorted((a, b) => a.box[start] - b.box[start]);
  const cuts: Cut[] = [];
  let reach = sorted[0]!.box[end];
  let above = sorted[0]!;
  for (const item of sorted) {
    const gap = item.box[start] - reach;
    if (gap > (across ? LEAST_ROW : LEAST_COLUMN) * em) {
      const stripe: [number, number] = [reach, item.box[start]];
      const along = covered(rules, stripe, bounds, across);
      const crossed = crossings(rules, stripe, bounds, across);
      const broken = Math.min(brokenAt(rules, stripe, bounds, across), 2);
      const large = across && (above.kind !== 'body' || item.kind !== 'body');
      let cost = 3 * crossed - 0.1 * Math.min(gap / em, 3) - (along > COVERS ? 1.5 : along) - BROKEN * broken;
      if (across && gap < PARAGRAPH_GAP * em && along < 0.3) cost += large ? 0.4 : 2;
      if (!across && gap < em && along < 0.3) cost += 0.5;
      if (!across && bounds[3] - bounds[1] > bounds[2] - bounds[0]) cost += TALL;
      cuts.push({ across, at: (stripe[0] + stripe[1]) / 2, cost });
    }
    if (item.box[end] > reach) {
      reach = item.box[end];
      above = item;
    }
  }
  return cuts;

  /** How much of the stripe the longest rule in it covers, between 0 and 1. */
  function covered(all: readonly Rule[], [low, high]: [number, number], whole: Box, row: boolean): number {
    const length = Math.max(whole[to] - whole[from], 1);
    let longest = 0;
    for (const { box, upright } of all) {
      if (upright === row) continue;
      const middle = (box[start] + box[end]) / 2;
      if (middle > low - 0.1 * em && middle < high + 0.1 * em)
        longest = Math.max(longest, overlap(box[from], box[to], whole[from], whole[to]));
    }
    return Math.min(longest / length, 1);
  }

  /** How many rules are broken at the stripe: one ends there, another goes on behind it. */
  function brokenAt(all: readonly Rule[], [low, high]: [number, number], whole: Box, row: boolean): number {
    const own = all.filter(
      ({ box, upright }) => upright === row && box[from] > whole[from] && box[to] < whole[to],
    );
    const behind = own.filter(({ box }) => Math.abs(box[start] - high) < 2 * em);
    const ending = own.filter(({ box }) => Math.abs(box[end] - low) < 2 * em);
    return ending.filter(({ box }) =>
      behind.some((other) => other.box[start] > box[end] && Math.abs(other.box[from] - box[from]) < 0.4 * em),
    ).length;
  }

  /** How many rules go through the stripe from one side to the other. */
  function crossings(all: readonly Rule[], [low, high]: [number, number], whole: Box, row: boolean): number {
    let sum = 0;
    for (const { box, upright } of all) {
      if (upright !== row) continue;
      const middle = (box[from] + box[to]) / 2;
      const inside = middle > whole[from] && middle < whole[to];
      if (inside && box[start] < low - em && box[end] > high + em) sum++;
    }
    return sum;
  }
}

export function around(items: readonly PageItem[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { box } of items) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}
