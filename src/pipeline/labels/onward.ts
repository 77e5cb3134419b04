import { CHOICES } from '../lines/column-widths.ts';
import { STEPS, type State } from './grammar.ts';
import { BODY, KIND_OF, KINDS, STATES, stateName } from './states.ts';
import { COLUMN_CHANGE, IMPOSSIBLE } from './weights.ts';

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

/** Cost in grains of the step from one kind of line to the next. */
const STEP_COSTS = Float64Array.from(
  KINDS.flatMap((from) => KINDS.map((to) => STEPS[from][to] ?? IMPOSSIBLE)),
  (cost) => cost * GRAINS,
);

/** What a step to another column costs in grains, by the kind of line it leaves. */
const CHANGE_COSTS = Float64Array.from(
  KINDS,
  (kind) => (kind === 'last' || kind === 'only' ? COLUMN_CHANGE.paragraph : COLUMN_CHANGE.line) * GRAINS,
);

/** What else a line may be: `margin` says by how much that is dearer, in nats. */
export interface Doubt {
  readonly instead: State;
  readonly margin: number;
}

/** The costs of a line's states in grains, counted from the cheapest, and the columns it may stand in. */
export interface GrainLine {
  readonly costs: Uint8Array;
  readonly columns: Uint8Array;
}

/** How each state of a line was entered: from which state of the line before, and as what (another one where two were merged). */
export interface Entries {
  readonly from: Uint8Array;
  readonly as: Uint8Array;
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
  #costs: Float64Array<ArrayBuffer>;
  #earlier = new Float64Array(STATES);

  /** @param last What it costs to end the page with each kind of line, in nats. */
  constructor(last: Float64Array) {
    this.#costs = Float64Array.from({ length: STATES }, (_, state) => last[KIND_OF[state]!]! * GRAINS);
  }

  /** What the line may be instead of the state that it was taken for; null where nothing else is nearly as cheap. */
  doubt(costs: Uint8Array, taken: number): Doubt | null {
    const group = GROUP_OF[KIND_OF[taken]!];
    const cheapest = costs[taken]! + this.#costs[taken]!;
    let least = cheapest + WEAK * GRAINS;
    let instead = -1;
    for (let state = 0; state < STATES; state++) {
      const total = costs[state]! + this.#costs[state]!;
      if (total >= least || costs[state] === CUT_OFF || GROUP_OF[KIND_OF[state]!] === group) continue;
      least = total;
      instead = state;
    }
    return instead < 0 ? null : { instead: stateName(instead), margin: (least - cheapest) / GRAINS };
  }

  /**
   * Goes back from a line, `here`, to the one before. What is almost as cheap as the path that was taken passes only through
   * states that are: the others are left out.
   *
   * @param taken The state that the line was taken for.
   */
  back(before: GrainLine, here: GrainLine, { from, as }: Entries, taken: number): void {
    const earlier = this.#earlier.fill(IMPOSSIBLE);
    const limit = here.costs[taken]! + this.#costs[taken]! + WEAK * GRAINS;
    for (let to = 0; to < STATES; to++) {
      if (here.costs[to]! + this.#costs[to]! > limit || here.costs[to] === CUT_OFF) continue;
      const entered = as[to]!;
      const entry = stepCost(from[to]!, before.columns, entered, here.columns);
      const own = here.costs[to]! - before.costs[from[to]!]! - entry;
      const onward = own + this.#costs[to]!;
      for (let state = 0; state < STATES; state++) {
        const total = onward + stepCost(state, before.columns, entered, here.columns);
        if (total < earlier[state]!) earlier[state] = total;
      }
    }
    this.#earlier = this.#costs;
    this.#costs = earlier;
  }
}

function stepCost(from: number, columnsFrom: Uint8Array, to: number, columnsTo: Uint8Array): number {
  const kind = KIND_OF[from]!;
  const step = STEP_COSTS[kind * KINDS.length + KIND_OF[to]!]!;
  if (from >= BODY || to >= BODY) return step;
  // A body state's number says which of the line's columns it stands in.
  const apart = (columnsFrom[from % CHOICES] ?? 0) - (columnsTo[to % CHOICES] ?? 0);
  return Math.abs(apart) <= 1 ? step : step + CHANGE_COSTS[kind]!;
}
