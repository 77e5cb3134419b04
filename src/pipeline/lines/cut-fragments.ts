import type { SetLine } from '../types.ts';
import { CHOICES } from './column-widths.ts';

/** Lines of the drop that are surely of one set line: one line, or the parts of a folio. */
export interface Fragment extends SetLine {
  /** Begins with a dateline, and so a paragraph. */
  readonly opensReport: boolean;
  /** Begins with a mark that no line begins with. */
  readonly goesOn: boolean;
  /** What it costs to say that the set line goes on from the fragment before: `TEAR.none` where it cannot. */
  readonly tear: number;
}

/** Cost of a tear: tools tear lines at figures, some also after a mark; after a finished sentence it may be the paragraph's end. */
export const TEAR = { figure: 0, mark: 0.8, sentence: 2.2, none: Number.POSITIVE_INFINITY } as const;
/** Cost of each set line, so that fewer are better where two ways fit alike; and of each column less likely than the first. */
const LINE = 0.2;
const COLUMN_RANK = 0.1;
/** From one line to the next in another column. */
const COLUMN_CHANGE = 2;
/** What a line costs at most: one that fits no column, as a headline. */
const NO_FIT = 6;
/** A paragraph's first and its last line, beside a full one; its indent in half ems. */
const FIRST = 0.5;
const LAST = 1.2;
const INDENT = 4;
/** 避头: a line that begins with a mark. */
const GOES_ON = 4;
/** How much wider than its column, in half ems, a set line may be. */
const SQUEEZED = 6;
/** The column's width in half ems where no line tells it. */
const NO_COLUMN = Uint8Array.of(40);

/**
 * Cuts the fragments into lines that fill their columns best: a shortest path over the places where a line may end, for
 * each width that the column may have there. Linear, as no line reaches beyond the width of its column.
 *
 * @param columns For each fragment the widths that its column may have, in half ems, likeliest first.
 * @returns Where lines begin, and the end.
 */
export function cutFragments(fragments: readonly Fragment[], columns: readonly Uint8Array[]): number[] {
  const columnsAt = (end: number) => (columns[end - 1]!.length > 0 ? columns[end - 1]! : NO_COLUMN);
  // The cheapest way to cut up to each place, if the last line stands in one of the columns there: its cost, where that
  // line begins, and which column the line before it has.
  const costs = new Float64Array((fragments.length + 1) * CHOICES).fill(Number.POSITIVE_INFINITY);
  const starts = new Int32Array(costs.length);
  const before = new Uint8Array(costs.length);
  costs[0] = 0;
  for (let end = 1; end <= fragments.length; end++) {
    const own = columnsAt(end);
    for (let rank = 0; rank < own.length; rank++) {
      const here = end * CHOICES + rank;
      let cheapest = Number.POSITIVE_INFINITY;
      let width = 0;
      let tears = COLUMN_RANK * rank;
      for (let start = end - 1; start >= 0; start--) {
        const first = fragments[start]!;
        width += first.width;
        if (start < end - 1 && width > own[rank]! + SQUEEZED) break;
        const previous = start > 0 ? fragments[start - 1] : undefined;
        const line = tears + lineCost(first, previous, fragments[end - 1]!, width - own[rank]!);
        const earlier = start === 0 ? own.subarray(rank, rank + 1) : columnsAt(start);
        for (let i = 0; i < earlier.length; i++) {
          const cost = costs[start * CHOICES + i]! + line;
          if (cost >= cheapest) continue;
          const changed = Math.abs(earlier[i]! - own[rank]!) > 1 ? cost + COLUMN_CHANGE : cost;
          if (changed >= cheapest) continue;
          cheapest = changed;
          starts[here] = start;
          before[here] = i;
        }
        if (first.tear === TEAR.none) break;
        tears += first.tear;
      }
      costs[here] = cheapest;
    }
  }
  const cuts = [fragments.length];
  for (let end = fragments.length, rank = cheapestAt(costs, end); end > 0; ) {
    const here = end * CHOICES + rank;
    end = starts[here]!;
    rank = before[here]!;
    cuts.push(end);
  }
  return cuts.reverse();
}

function cheapestAt(costs: Float64Array, end: number): number {
  let best = 0;
  for (let rank = 1; rank < CHOICES; rank++) {
    if (costs[end * CHOICES + rank]! < costs[end * CHOICES + best]!) best = rank;
  }
  return best;
}

/** What it costs to take fragments as one line that is `over` half ems wider than its column: nothing for a full line. */
function lineCost(first: Fragment, before: Fragment | undefined, last: Fragment, over: number): number {
  let fit = off(over);
  const begins =
    before === undefined || before.end === 'sentence' || before.end === 'bracket' || first.opensReport;
  if (begins) fit = Math.min(fit, FIRST + off(over + INDENT));
  if (last.end === 'sentence') fit = Math.min(fit, LAST + Math.max(0, over - 2));
  return LINE + Math.min(fit, NO_FIT) + (first.goesOn ? GOES_ON : 0);
}

function off(halfEms: number): number {
  const distance = Math.abs(halfEms);
  return distance <= 2 ? distance * 0.2 : distance;
}
