import { CHOICES } from '../lines/column-widths.ts';
import type { State } from './grammar.ts';
import { BODY, KIND_OF, KINDS, STATES, stateName } from './states.ts';
import { SOURCE_STATES, toStepTables } from './steps.ts';
import { IMPOSSIBLE } from './weights.ts';

/** Costs are kept in grains of a twentieth of a nat, so that one byte holds them. */
const GRAINS = 20;
/** A state whose costs were cut off: it leads nowhere that is almost as good. */
const CUT_OFF = 255;
/**
 * A decision is weak where another one makes the page dearer by less than this, in nats. Chosen so that about one line in a
 * hundred is named; over half of the wrong line breaks are among them.
 */
const WEAK = 1.3;

/** What is decided about a line: all states of a group leave the page's text as it is. */
const GROUP_OF: readonly string[] = KINDS.map((kind) => {
  if (kind === 'first' || kind === 'middle') return 'goes on';
  if (kind === 'last' || kind === 'only') return 'ends';
  return kind.split('-')[0]!;
});

const { across: ACROSS, within: WITHIN } = toStepTables(GRAINS);

/** What else a line may be: `margin` says by how much that is dearer, in nats. */
export interface Doubt {
  readonly instead: State;
  readonly margin: number;
}

/** What the trellis keeps of all lines; states stand line by line. */
export interface Passed {
  /** How much dearer than the line's cheapest each state is, in grains. */
  readonly costs: Uint8Array;
  /** From which state of the line before each state was entered. */
  readonly before: Uint8Array;
  /** The columns that each line may stand in. */
  readonly columns: readonly Uint8Array[];
}

/** Costs as bytes, in grains; the dearest are cut off. */
export function toGrains(costs: Float64Array, to: Uint8Array, at: number): void {
  for (let state = 0; state < STATES; state++) {
    const grains = costs[state]! * GRAINS + 0.5;
    to[at + state] = grains < CUT_OFF ? grains : CUT_OFF;
  }
}

/**
 * What it costs to go on to the page's end from each state of a line: the same dynamic program run backwards. With the costs
 * up to the line it says how dear the page becomes if the line is taken for something else (min-marginals).
 */
export class Onward {
  readonly #passed: Passed;
  #costs: Float64Array<ArrayBuffer>;
  #earlier = new Float64Array(STATES);

  /** @param last What it costs to end the page with each kind of line, in nats. */
  constructor(last: Float64Array, passed: Passed) {
    this.#passed = passed;
    this.#costs = Float64Array.from({ length: STATES }, (_, state) => last[KIND_OF[state]!]! * GRAINS);
  }

  /** What the line may be instead of the state that it was taken for; null where nothing else is nearly as cheap. */
  doubt(line: number, taken: number): Doubt | null {
    const { costs } = this.#passed;
    const at = line * STATES;
    const group = GROUP_OF[KIND_OF[taken]!];
    const cheapest = costs[at + taken]! + this.#costs[taken]!;
    let least = cheapest + WEAK * GRAINS;
    let instead = -1;
    for (let state = 0; state < STATES; state++) {
      const total = costs[at + state]! + this.#costs[state]!;
      if (total >= least || costs[at + state] === CUT_OFF || GROUP_OF[KIND_OF[state]!] === group) continue;
      least = total;
      instead = state;
    }
    return instead < 0 ? null : { instead: stateName(instead), margin: (least - cheapest) / GRAINS };
  }

  /**
   * Goes back from a line to the one before. What is almost as cheap as the path that was taken passes only through states
   * that are: the others are left out.
   *
   * @param taken The state that the line was taken for.
   * @param as For each state, the one in which the line is entered: another where it is two lines.
   */
  back(line: number, taken: number, as: Uint8Array): void {
    const { costs, before } = this.#passed;
    const at = line * STATES;
    this.#earlier.fill(IMPOSSIBLE);
    const limit = costs[at + taken]! + this.#costs[taken]! + WEAK * GRAINS;
    for (let state = 0; state < STATES; state++) {
      if (costs[at + state]! + this.#costs[state]! > limit || costs[at + state] === CUT_OFF) continue;
      const from = before[at + state]!;
      const own = costs[at + state]! - costs[at - STATES + from]! - this.#stepCost(line, from, as[state]!);
      this.#enter(line, as[state]!, own + this.#costs[state]!);
    }
    [this.#costs, this.#earlier] = [this.#earlier, this.#costs];
  }

  /** Takes a way on from a state of a line into account for all states of the line before. */
  #enter(line: number, state: number, onward: number): void {
    const kind = KIND_OF[state]!;
    const earlier = this.#earlier;
    for (let step = ACROSS.starts[kind]!; step < ACROSS.starts[kind + 1]!; step++) {
      const total = onward + ACROSS.costs[step]!;
      const source = ACROSS.sources[step]!;
      for (let before = SOURCE_STATES[source]!; before < SOURCE_STATES[source + 1]!; before++)
        if (total < earlier[before]!) earlier[before] = total;
    }
    for (let step = WITHIN.starts[kind]!; step < WITHIN.starts[kind + 1]!; step++) {
      const total = onward + WITHIN.costs[step]!;
      const source = WITHIN.sources[step]!;
      for (let before = SOURCE_STATES[source]!; before < SOURCE_STATES[source + 1]!; before++)
        if (total < earlier[before]! && this.#isSameColumn(line, before, state)) earlier[before] = total;
    }
  }

  #stepCost(line: number, from: number, to: number): number {
    const within = from < BODY && to < BODY && this.#isSameColumn(line, from, to);
    const { starts, sources, costs } = within ? WITHIN : ACROSS;
    let step = starts[KIND_OF[to]!]!;
    while (SOURCE_STATES[sources[step]! + 1]! <= from) step++;
    return costs[step]!;
  }

  /** Whether two states of text, one of the line before and one of the line, are set in the same column. */
  #isSameColumn(line: number, from: number, to: number): boolean {
    // A body state's number says which of the line's columns it stands in.
    const before = this.#passed.columns[line - 1]![from % CHOICES] ?? 0;
    return Math.abs(before - (this.#passed.columns[line]![to % CHOICES] ?? 0)) <= 1;
  }
}
