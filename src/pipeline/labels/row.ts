import { CHOICES } from '../lines/column-widths.ts';
import { COSTS, fitCost, type LineFeatures } from './cost.ts';
import { FIRST_LINE } from './grammar.ts';
import { BODY_KINDS, KINDS, STATE_OF, STATES } from './states.ts';
import { SOURCE_STATES, SOURCES, TEXT_SOURCES, toStepTables } from './steps.ts';
import { COLUMN_RANK, IMPOSSIBLE } from './weights.ts';

/** What it costs to begin a page with a line of each kind. */
const FIRST_COSTS = Float64Array.from(KINDS, (kind) => FIRST_LINE[kind] ?? IMPOSSIBLE);

/** What a line costs for each kind. */
const COST_OF = KINDS.map((kind) => COSTS[kind]);

const { across: ACROSS, within: WITHIN } = toStepTables(1);

/** What the trellis needs to know of a line. */
export interface Place {
  readonly features: LineFeatures;
  /** Widths that its column may have, in half ems, likeliest first; at least one and at most `CHOICES`. */
  readonly columns: Uint8Array;
}

/** States of the line before, each the cheapest of some, with their costs. */
class Cheapest {
  readonly states: Uint8Array;
  readonly costs: Float64Array;

  constructor(length: number) {
    this.states = new Uint8Array(length);
    this.costs = new Float64Array(length);
  }

  /** @param state Of the line before; -1 for none. */
  set(at: number, costs: Float64Array, state: number): void {
    this.states[at] = state;
    this.costs[at] = state < 0 ? IMPOSSIBLE : costs[state]!;
  }
}

/** One line of the trellis: the cheapest way into each of its states, and the state of the line before it. */
export class Row {
  readonly costs = new Float64Array(STATES);
  readonly before = new Uint8Array(STATES);
  #columns: Uint8Array = new Uint8Array();
  /** The cheapest state of each source, whatever its column. */
  readonly #ofSource = new Cheapest(SOURCES);
  /** The cheapest way into each kind, whatever the columns. */
  readonly #ofKind = new Cheapest(KINDS.length);
  /** The cheapest state of each source of text that is set in the same column, for each column of the line. */
  readonly #ofColumn = new Cheapest(TEXT_SOURCES * CHOICES);

  /** Finds the ways into the line from the line before it, null for the first of the page. */
  reach({ features, columns }: Place, before: Row | null): void {
    this.#columns = columns;
    if (before === null) this.#begin();
    else this.#leave(before);
    let own = 0;
    for (let kind = 0; kind < KINDS.length; kind++) {
      // Neighbours such as the lines of a headline share their costs.
      if (kind === 0 || COST_OF[kind] !== COST_OF[kind - 1]) own = COST_OF[kind]!(features);
      if (kind < BODY_KINDS) this.#reachText(kind, own, features.width);
      else {
        const state = STATE_OF[kind]!;
        this.costs[state] = own + this.#ofKind.costs[kind]!;
        this.before[state] = this.#ofKind.states[kind]!;
      }
    }
  }

  #begin(): void {
    this.#ofKind.costs.set(FIRST_COSTS);
    this.#ofColumn.costs.fill(IMPOSSIBLE);
  }

  /** Looks from where to go on: from the cheapest states of the line before. */
  #leave(line: Row): void {
    const { costs } = line;
    const ofSource = this.#ofSource;
    for (let source = 0; source < SOURCES; source++) {
      ofSource.set(source, costs, cheapestOf(costs, SOURCE_STATES[source]!, SOURCE_STATES[source + 1]!, 1));
    }
    for (let rank = 0; rank < this.#columns.length; rank++) {
      const same = sameColumn(this.#columns[rank]!, line.#columns);
      for (let source = 0; source < TEXT_SOURCES; source++)
        this.#ofColumn.set(
          source * CHOICES + rank,
          costs,
          same < 0
            ? -1
            : cheapestOf(costs, SOURCE_STATES[source]! + same, SOURCE_STATES[source + 1]!, CHOICES),
        );
    }
    this.#across();
  }

  #across(): void {
    const { starts, sources, costs: steps } = ACROSS;
    const { costs, states } = this.#ofSource;
    for (let kind = 0; kind < KINDS.length; kind++) {
      let entry = IMPOSSIBLE;
      let cheapest = 0;
      for (let step = starts[kind]!; step < starts[kind + 1]!; step++) {
        const total = costs[sources[step]!]! + steps[step]!;
        if (total >= entry) continue;
        entry = total;
        cheapest = sources[step]!;
      }
      this.#ofKind.costs[kind] = entry;
      this.#ofKind.states[kind] = states[cheapest]!;
    }
  }

  /** A step from one line of text to the next keeps the column, or pays for another. */
  #reachText(kind: number, own: number, width: number): void {
    const { starts, sources, costs: steps } = WITHIN;
    const { costs, before } = this;
    const { costs: ofColumn, states } = this.#ofColumn;
    const [acrossCost, acrossState] = [this.#ofKind.costs[kind]!, this.#ofKind.states[kind]!];
    for (let rank = 0; rank < CHOICES; rank++) {
      const state = STATE_OF[kind]! + rank;
      if (rank >= this.#columns.length) {
        costs[state] = IMPOSSIBLE;
        continue;
      }
      let entry = acrossCost;
      before[state] = acrossState;
      for (let step = starts[kind]!; step < starts[kind + 1]!; step++) {
        const at = sources[step]! * CHOICES + rank;
        const total = ofColumn[at]! + steps[step]!;
        if (total >= entry) continue;
        entry = total;
        before[state] = states[at]!;
      }
      const fit = fitCost(kind, width - this.#columns[rank]!) + COLUMN_RANK * rank;
      costs[state] = own + entry + fit;
    }
  }

  /** Counts costs from the cheapest, so that they stay small on a page of any length. */
  relate(): void {
    const { costs } = this;
    const least = costs[cheapestOf(costs, 0, STATES, 1)]!;
    for (let state = 0; state < STATES; state++) costs[state]! -= least;
  }
}

/** The cheapest of every `step`th state from `first` on. */
function cheapestOf(costs: Float64Array, first: number, end: number, step: number): number {
  let best = first;
  for (let state = first + step; state < end; state += step) if (costs[state]! < costs[best]!) best = state;
  return best;
}

/** Which of the columns at the line before is the same, to half an em; -1 for none. */
function sameColumn(column: number, before: Uint8Array): number {
  for (let i = 0; i < before.length; i++) if (Math.abs(before[i]! - column) <= 1) return i;
  return -1;
}
