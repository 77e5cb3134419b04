import { LAST_LINE, type State } from './grammar.ts';
import { type Doubt, Onward, toGrains } from './onward.ts';
import { type Place, Row } from './row.ts';
import { KIND_OF, KINDS, STATES, stateName } from './states.ts';

/** What it costs to end a page with a line of each kind. */
const LAST_COSTS = Float64Array.from(KINDS, (kind) => LAST_LINE[kind] ?? 0);

/** Another way to take a line: as two, at a cost. */
export interface Fork {
  readonly places: readonly [Place, Place];
  readonly cost: number;
}

/** A line that has forks. */
interface Forked {
  /** For each state which of them was cheaper, from 0; -1 for none. */
  readonly taken: Int8Array;
  /** In which state the line is entered to end in each: where it is two lines, the state of the first. */
  readonly as: Uint8Array;
}

/** A line without: it is entered in the state in which it ends. */
const AS_IT_IS = Uint8Array.from({ length: STATES }, (_, state) => state);

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
  /** Of each line and each of its states, the state of the line before. */
  readonly #before: Uint8Array;
  /** How much dearer than the cheapest each state is, in grains. */
  readonly #costs: Uint8Array;
  readonly #columns: Uint8Array[] = [];
  readonly #forked = new Map<number, Forked>();
  #last = new Row();
  #next = new Row();
  readonly #parts = [new Row(), new Row()] as const;
  #lines = 0;

  /** @param lines How many lines will be added. */
  constructor(lines: number) {
    this.#before = new Uint8Array(lines * STATES);
    this.#costs = new Uint8Array(lines * STATES);
  }

  add(place: Place, forks: readonly Fork[]): void {
    const before = this.#lines === 0 ? null : this.#last;
    const row = this.#next;
    row.reach(place, before);
    if (forks.length > 0) this.#forked.set(this.#lines, this.#fork(forks, before, row));
    row.relate();
    this.#before.set(row.before, this.#lines * STATES);
    toGrains(row.costs, this.#costs, this.#lines * STATES);
    this.#columns.push(place.columns);
    this.#next = this.#last;
    this.#last = row;
    this.#lines++;
  }

  /** Takes the line as two wherever that is the cheaper way into a state. */
  #fork(forks: readonly Fork[], before: Row | null, row: Row): Forked {
    const taken = new Int8Array(STATES).fill(-1);
    const as = AS_IT_IS.slice();
    const [first, second] = this.#parts;
    forks.forEach(({ places, cost }, fork) => {
      first.reach(places[0], before);
      second.reach(places[1], first);
      for (let state = 0; state < STATES; state++) {
        const total = second.costs[state]! + cost;
        if (total >= row.costs[state]!) continue;
        row.costs[state] = total;
        taken[state] = fork;
        as[state] = second.before[state]!;
        row.before[state] = first.before[as[state]!]!;
      }
    });
    return { taken, as };
  }

  /** The cheapest way through all lines added, in their order. */
  cheapest(): Taken[] {
    const taken: Taken[] = [];
    const onward = new Onward(LAST_COSTS, {
      costs: this.#costs,
      before: this.#before,
      columns: this.#columns,
    });
    let state = this.#cheapestEnd();
    for (let i = this.#lines - 1; i >= 0; i--) {
      const doubt = onward.doubt(i, state);
      const forked = this.#forked.get(i);
      const fork = forked?.taken[state] ?? -1;
      const as = forked?.as ?? AS_IT_IS;
      const states = fork < 0 ? [stateName(state)] : [stateName(as[state]!), stateName(state)];
      taken.push({ states, fork, doubt });
      if (i > 0) onward.back(i, state, as);
      state = this.#before[i * STATES + state]!;
    }
    return taken.reverse();
  }

  #cheapestEnd(): number {
    let best = 0;
    const total = (state: number) => this.#last.costs[state]! + LAST_COSTS[KIND_OF[state]!]!;
    for (let state = 1; state < STATES; state++) if (total(state) < total(best)) best = state;
    return best;
  }
}
