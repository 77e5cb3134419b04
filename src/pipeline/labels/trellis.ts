import { CHOICES } from '../lines/column-widths.ts';
import { COSTS, FIT, type LineFeatures } from './cost.ts';
import { BODY_STATES, FIRST_LINE, LAST_LINE, STEPS, type State } from './grammar.ts';
import { type Doubt, type Entries, Onward, toGrains } from './onward.ts';
import { BODY, BODY_KINDS, KIND_OF, KINDS, STATE_OF, STATES, stateName } from './states.ts';
import { COLUMN_CHANGE, COLUMN_RANK, IMPOSSIBLE } from './weights.ts';

/** What it costs to begin and to end a page with a line of each kind. */
const FIRST_COSTS = Float64Array.from(KINDS, (kind) => FIRST_LINE[kind] ?? IMPOSSIBLE);
const LAST_COSTS = Float64Array.from(KINDS, (kind) => LAST_LINE[kind] ?? 0);

/** What a line costs for each kind, and for each kind of text what its width does. */
const COST_OF = KINDS.map((kind) => COSTS[kind]);
const FIT_OF = BODY_STATES.map((kind) => FIT[kind]);

/** For each kind, the steps into it: from text to text with the price of another column. */
const STEPS_INTO = KINDS.map((to, k) =>
  KINDS.flatMap((from, kind) => {
    const step = STEPS[from][to];
    if (step === undefined) return [];
    const text = kind < BODY_KINDS && k < BODY_KINDS;
    const change = from === 'last' || from === 'only' ? COLUMN_CHANGE.paragraph : COLUMN_CHANGE.line;
    return [{ kind, step, text, cost: step + (text ? change : 0) }];
  }),
);
const STEPS_WITHIN_TEXT = STEPS_INTO.map((steps) => steps.filter(({ text }) => text));

const ALL_STATES = Uint8Array.from({ length: STATES }, (_, state) => state);

/** What the trellis needs to know of a line. */
export interface Place {
  readonly features: LineFeatures;
  /** Widths that its column may have, in half ems, likeliest first; at least one and at most `CHOICES`. */
  readonly columns: Uint8Array;
}

/** Another way to take a line: as two, at a cost. */
export interface Fork {
  readonly places: readonly [Place, Place];
  readonly cost: number;
}

/** The cheapest way into each state of a line, and the state of the line before it. */
interface Row {
  readonly costs: Float64Array;
  readonly before: Uint8Array;
  columns: Uint8Array;
}

/** What a line was taken for; `fork` says in which of its ways (from 0), -1 for the line as it is. */
export interface Taken {
  readonly states: readonly State[];
  readonly fork: number;
  /** What the line, or the second of two, may be instead with almost as good reasons. */
  readonly doubt: Doubt | null;
}

/**
 * All ways to label the lines of a page, and the cheapest of them: Viterbi's algorithm. Lines are added in reading order;
 * `cheapest` then goes back. Of each line only two bytes a state are kept.
 */
export class Trellis {
  readonly #before: Uint8Array;
  /** How much dearer than the cheapest each state is, in grains. */
  readonly #costs: Uint8Array;
  readonly #columns: Uint8Array[] = [];
  /** Of the lines that have forks: which was cheaper for each state (from 1; 0 for none), and the rows of each. */
  readonly #forks = new Map<
    number,
    { readonly taken: Uint8Array; readonly rows: readonly (readonly [Row, Row])[] }
  >();
  readonly #entryCosts = new Float64Array(KINDS.length);
  readonly #entryStates = new Uint8Array(KINDS.length);
  readonly #cheapest = new Uint8Array(KINDS.length);
  /** For each column of a line, which of the columns at the line before is the same; -1 for none. */
  readonly #same = new Int8Array(CHOICES);
  #row = toRow();
  #next = toRow();
  #lines = 0;

  /** @param lines How many lines will be added. */
  constructor(lines: number) {
    this.#before = new Uint8Array(lines * STATES);
    this.#costs = new Uint8Array(lines * STATES);
  }

  add(place: Place, forks: readonly Fork[]): void {
    const from = this.#lines === 0 ? null : this.#row;
    const row = this.#next;
    this.#reach(place, from, row);
    if (forks.length > 0) this.#addForks(forks, from, row);
    relate(row.costs);
    this.#before.set(row.before, this.#lines * STATES);
    toGrains(row.costs, this.#costs, this.#lines * STATES);
    this.#columns.push(place.columns);
    this.#next = this.#row;
    this.#row = row;
    this.#lines++;
  }

  #addForks(forks: readonly Fork[], from: Row | null, row: Row): void {
    const taken = new Uint8Array(STATES);
    const rows = forks.map(({ places, cost }, i) => {
      const [first, second] = [toRow(), toRow()];
      this.#reach(places[0], from, first);
      this.#reach(places[1], first, second);
      for (let state = 0; state < STATES; state++) {
        const total = second.costs[state]! + cost;
        if (total >= row.costs[state]!) continue;
        row.costs[state] = total;
        row.before[state] = second.before[state]!;
        taken[state] = i + 1;
      }
      return [first, second] as const;
    });
    this.#forks.set(this.#lines, { taken, rows });
  }

  /** Cheapest way into each state. A step from one line of text to the next keeps the column, or pays for another. */
  #reach({ features, columns }: Place, from: Row | null, to: Row): void {
    const { costs, before } = to;
    costs.fill(IMPOSSIBLE);
    to.columns = columns;
    const same = this.#same;
    if (from !== null) {
      this.#enter(from.costs);
      for (let rank = 0; rank < columns.length; rank++) same[rank] = sameColumn(columns[rank]!, from.columns);
    }
    let own = 0;
    for (let k = 0; k < KINDS.length; k++) {
      // Neighbours such as the lines of a headline share their costs.
      if (k === 0 || COST_OF[k] !== COST_OF[k - 1]) own = COST_OF[k]!(features);
      const text = k < BODY_KINDS;
      const ranks = text ? columns.length : 1;
      for (let rank = 0; rank < ranks; rank++) {
        const state = STATE_OF[k]! + rank;
        let entry = from === null ? FIRST_COSTS[k]! : this.#entryCosts[k]!;
        before[state] = this.#entryStates[k]!;
        if (text && from !== null && same[rank]! >= 0) {
          for (const { kind, step } of STEPS_WITHIN_TEXT[k]!) {
            const earlier = STATE_OF[kind]! + same[rank]!;
            if (from.costs[earlier]! + step >= entry) continue;
            entry = from.costs[earlier]! + step;
            before[state] = earlier;
          }
        }
        const fit = text ? FIT_OF[k]!(features.width - columns[rank]!) + COLUMN_RANK * rank : 0;
        costs[state] = own + entry + fit;
      }
    }
  }

  /** For each kind, the cheapest way in whatever the columns, and the state it comes from. */
  #enter(costs: Float64Array): void {
    const cheapest = this.#cheapest;
    cheapest.set(STATE_OF);
    for (let state = 0; state < BODY; state++) {
      const kind = KIND_OF[state]!;
      if (costs[state]! < costs[cheapest[kind]!]!) cheapest[kind] = state;
    }
    for (let k = 0; k < KINDS.length; k++) {
      let entry = IMPOSSIBLE;
      for (const { kind, cost } of STEPS_INTO[k]!) {
        const total = costs[cheapest[kind]!]! + cost;
        if (total >= entry) continue;
        entry = total;
        this.#entryStates[k] = cheapest[kind]!;
      }
      this.#entryCosts[k] = entry;
    }
  }

  /** The cheapest way through all lines added, in their order. */
  cheapest(): Taken[] {
    const taken: Taken[] = [];
    const onward = new Onward(LAST_COSTS);
    let state = this.#cheapestEnd();
    for (let i = this.#lines - 1; i >= 0; i--) {
      const doubt = onward.doubt(this.#costsAt(i), state);
      const forks = this.#forks.get(i);
      const fork = (forks?.taken[state] ?? 0) - 1;
      const rows = forks?.rows[fork];
      if (i > 0)
        onward.back(
          { costs: this.#costsAt(i - 1), columns: this.#columns[i - 1]! },
          { costs: this.#costsAt(i), columns: this.#columns[i]! },
          this.#entries(i),
          state,
        );
      if (rows === undefined) {
        taken.push({ states: [stateName(state)], fork: -1, doubt });
        state = this.#before[i * STATES + state]!;
      } else {
        const earlier = rows[1].before[state]!;
        taken.push({ states: [stateName(earlier), stateName(state)], fork, doubt });
        state = rows[0].before[earlier]!;
      }
    }
    return taken.reverse();
  }

  #costsAt(line: number): Uint8Array {
    return this.#costs.subarray(line * STATES, (line + 1) * STATES);
  }

  /** How the states of a line were entered; those that are two lines through the first of them. */
  #entries(line: number): Entries {
    const before = this.#before.subarray(line * STATES, (line + 1) * STATES);
    const forks = this.#forks.get(line);
    if (forks === undefined) return { from: before, as: ALL_STATES };
    const as = ALL_STATES.map((state) => forks.rows[forks.taken[state]! - 1]?.[1].before[state] ?? state);
    const from = before.map(
      (earlier, state) => forks.rows[forks.taken[state]! - 1]?.[0].before[as[state]!] ?? earlier,
    );
    return { from, as };
  }

  #cheapestEnd(): number {
    let best = 0;
    const total = (state: number) => this.#row.costs[state]! + LAST_COSTS[KIND_OF[state]!]!;
    for (let state = 1; state < STATES; state++) if (total(state) < total(best)) best = state;
    return best;
  }
}

function toRow(): Row {
  return { costs: new Float64Array(STATES), before: new Uint8Array(STATES), columns: new Uint8Array() };
}

/** Counts costs from the cheapest, so that they stay small on a page of any length. */
function relate(costs: Float64Array): void {
  let least = costs[0]!;
  for (let state = 1; state < STATES; state++) if (costs[state]! < least) least = costs[state]!;
  for (let state = 0; state < STATES; state++) costs[state]! -= least;
}

/** Which of the columns at the line before is the same, to half an em; -1 for none. */
function sameColumn(column: number, before: Uint8Array): number {
  for (let i = 0; i < before.length; i++) if (Math.abs(before[i]! - column) <= 1) return i;
  return -1;
}
