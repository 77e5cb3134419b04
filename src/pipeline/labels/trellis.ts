import { CHOICES } from '../lines/column-widths.ts';
import { COSTS, FIT, type LineFeatures } from './cost.ts';
import { BODY_STATES, FIRST_LINE, LAST_LINE, OTHER_STATES, STEPS, type State } from './grammar.ts';
import { COLUMN_CHANGE, COLUMN_RANK, IMPOSSIBLE } from './weights.ts';

/*
 * A state is a kind of line and, for the lines of a paragraph, the column it is set in: one of the widths that are likely
 * at this line. Body states come first, `CHOICES` of each kind.
 */
const KINDS: readonly State[] = [...BODY_STATES, ...OTHER_STATES];
const BODY_KINDS = BODY_STATES.length;
const BODY = BODY_KINDS * CHOICES;
const STATES = BODY + OTHER_STATES.length;
const KIND_OF = Uint8Array.from({ length: STATES }, (_, s) =>
  s < BODY ? Math.floor(s / CHOICES) : s - BODY + BODY_KINDS,
);
/** First state of each kind. */
const STATE_OF = Uint8Array.from(KINDS, (_, k) => (k < BODY_KINDS ? k * CHOICES : k - BODY_KINDS + BODY));

/** What it costs to begin and to end a page with a line of each kind. */
const FIRST_COSTS = Float64Array.from(KINDS, (kind) => FIRST_LINE[kind] ?? IMPOSSIBLE);
const LAST_COSTS = Float64Array.from(KINDS, (kind) => LAST_LINE[kind] ?? 0);

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
}

/**
 * All ways to label the lines of a page, and the cheapest of them: Viterbi's algorithm. Lines are added in reading order;
 * `cheapest` then goes back. Of each line only one byte a state is kept.
 */
export class Trellis {
  readonly #before: Uint8Array;
  /** Of the lines that have forks: which was cheaper for each state (from 1; 0 for none), and the rows of each. */
  readonly #forks = new Map<
    number,
    { readonly taken: Uint8Array; readonly rows: readonly (readonly [Row, Row])[] }
  >();
  readonly #entryCosts = new Float64Array(KINDS.length);
  readonly #entryStates = new Uint8Array(KINDS.length);
  readonly #cheapest = new Uint8Array(KINDS.length);
  #row = toRow();
  #next = toRow();
  #lines = 0;

  /** @param lines How many lines will be added. */
  constructor(lines: number) {
    this.#before = new Uint8Array(lines * STATES);
  }

  add(place: Place, forks: readonly Fork[]): void {
    const from = this.#lines === 0 ? null : this.#row;
    const row = this.#next;
    this.#reach(place, from, row);
    if (forks.length > 0) this.#addForks(forks, from, row);
    relate(row.costs);
    this.#before.set(row.before, this.#lines * STATES);
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
    if (from !== null) this.#enter(from.costs);
    for (let k = 0; k < KINDS.length; k++) {
      const own = COSTS[KINDS[k]!](features);
      const text = k < BODY_KINDS;
      const ranks = text ? columns.length : 1;
      for (let rank = 0; rank < ranks; rank++) {
        const state = STATE_OF[k]! + rank;
        let entry = from === null ? FIRST_COSTS[k]! : this.#entryCosts[k]!;
        before[state] = this.#entryStates[k]!;
        const same = text && from !== null ? sameColumn(columns[rank]!, from.columns) : -1;
        if (from !== null && same >= 0) {
          for (const { kind, step } of STEPS_WITHIN_TEXT[k]!) {
            const earlier = STATE_OF[kind]! + same;
            if (from.costs[earlier]! + step >= entry) continue;
            entry = from.costs[earlier]! + step;
            before[state] = earlier;
          }
        }
        const fit = text ? FIT[BODY_STATES[k]!](features.width - columns[rank]!) + COLUMN_RANK * rank : 0;
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
    let state = this.#cheapestEnd();
    for (let i = this.#lines - 1; i >= 0; i--) {
      const forks = this.#forks.get(i);
      const fork = (forks?.taken[state] ?? 0) - 1;
      const rows = forks?.rows[fork];
      if (rows === undefined) {
        taken.push({ states: [stateName(state)], fork: -1 });
        state = this.#before[i * STATES + state]!;
      } else {
        const earlier = rows[1].before[state]!;
        taken.push({ states: [stateName(earlier), stateName(state)], fork });
        state = rows[0].before[earlier]!;
      }
    }
    return taken.reverse();
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

function stateName(state: number): State {
  return KINDS[KIND_OF[state]!]!;
}
