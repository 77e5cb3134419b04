import { cost, type LineFeatures, toFeatures } from './labels/cost.ts';
import { BODY_STATES, FIRST_LINE, OTHER_STATES, STEPS, type State } from './labels/grammar.ts';
import { COLUMN_CHANGE, COLUMN_RANK, IMPOSSIBLE } from './labels/weights.ts';
import { columnWidths } from './lines/column-widths.ts';
import { lineEnd } from './lines/marks.ts';
import type { Label, LabelledDocument, StitchedDocument } from './types.ts';

/** Widths of a column that are weighed at one line. */
const COLUMNS = 5;
const BODY = BODY_STATES.length;
const STATES = BODY * COLUMNS + OTHER_STATES.length;

const NAMES: readonly State[] = [
  ...BODY_STATES.flatMap((state) => Array<State>(COLUMNS).fill(state)),
  ...OTHER_STATES,
];
const stepCost = (from: State, to: State) => STEPS[from][to] ?? IMPOSSIBLE;
/** Steps between states without their columns, as a flat table. */
const KINDS: readonly State[] = [...BODY_STATES, ...OTHER_STATES];
const KIND_STEPS = Float64Array.from(KINDS.flatMap((from) => KINDS.map((to) => stepCost(from, to))));
const CLOSED = new Set<State>(['last', 'only']);

/**
 * Says of each set line what it is on the page: a paragraph's first, middle, last or only line, headline, deck, byline,
 * ornament, furniture or caption. All lines are weighed together: the cheapest way through the page is found by dynamic
 * programming (Viterbi), where a line costs what its cues say (`labels/cost.ts`) and a step from line to line what the
 * order of a page says (`labels/grammar.ts`). The width of the column is part of the state, so that a paragraph keeps it.
 *
 * Time and memory grow linearly with the number of lines.
 */
export function labelLines<D extends StitchedDocument>(document: D): D & LabelledDocument {
  const { setLines } = document;
  const columns = columnWidths(
    setLines.map((line) => line.width),
    setLines.map((line) => lineEnd(line.text) !== 'sentence'),
  );
  const before = new Uint8Array(setLines.length * STATES);
  let costs = new Float64Array(STATES);
  let next = new Float64Array(STATES);
  let features: LineFeatures | null = null;
  setLines.forEach((line, i) => {
    const here = toFeatures(line, features);
    const own = columns[i]!;
    if (features === null) {
      for (let to = 0; to < STATES; to++)
        next[to] = (FIRST_LINE[NAMES[to]!] ?? IMPOSSIBLE) + emission(here, own, to);
    } else {
      stepAll(costs, columns[i - 1]!, next, own, before.subarray(i * STATES, (i + 1) * STATES));
      for (let to = 0; to < STATES; to++) next[to]! += emission(here, own, to);
    }
    [costs, next] = [next, costs];
    features = here;
  });
  const labels: Label[] = [];
  let state = costs.indexOf(Math.min(...costs));
  for (let i = setLines.length - 1; i >= 0; i--) {
    labels.push(toLabel(NAMES[state]!));
    state = before[i * STATES + state]!;
  }
  return { ...document, labels: labels.reverse() };
}

function emission(line: LineFeatures, columns: Uint8Array, to: number): number {
  if (to >= BODY * COLUMNS) return cost(line, NAMES[to]!, 0);
  const column = columns[to % COLUMNS];
  if (column === undefined) return to % COLUMNS === 0 ? cost(line, NAMES[to]!, line.width) : IMPOSSIBLE;
  return cost(line, NAMES[to]!, column) + COLUMN_RANK * (to % COLUMNS);
}

/** Cheapest way into each state. A step within a paragraph keeps the column, or pays for another. */
function stepAll(
  costs: Float64Array,
  columns: Uint8Array,
  next: Float64Array,
  ownColumns: Uint8Array,
  before: Uint8Array,
) {
  const kinds = KINDS.length;
  // Of the states of one kind, the cheapest whatever its column.
  const cheapest = new Uint8Array(kinds);
  for (let kind = 0; kind < kinds; kind++) {
    const start = kind < BODY ? kind * COLUMNS : BODY * COLUMNS + kind - BODY;
    let best = start;
    if (kind < BODY)
      for (let state = start + 1; state < start + COLUMNS; state++)
        if (costs[state]! < costs[best]!) best = state;
    cheapest[kind] = best;
  }
  for (let to = 0; to < STATES; to++) {
    const toKind = to < BODY * COLUMNS ? Math.floor(to / COLUMNS) : to - BODY * COLUMNS + BODY;
    const column = toKind < BODY ? ownColumns[to % COLUMNS] : undefined;
    let least = Infinity;
    for (let kind = 0; kind < kinds; kind++) {
      const step = KIND_STEPS[kind * kinds + toKind]!;
      if (step >= IMPOSSIBLE) continue;
      const any = cheapest[kind]!;
      const bodyToBody = kind < BODY && column !== undefined;
      const closed = bodyToBody && CLOSED.has(KINDS[kind]!);
      const change = bodyToBody ? (closed ? COLUMN_CHANGE.paragraph : COLUMN_CHANGE.line) : 0;
      let total = costs[any]! + step + change;
      if (total < least) {
        least = total;
        before[to] = any;
      }
      if (!bodyToBody) continue;
      for (let c = 0; c < columns.length; c++) {
        if (Math.abs(columns[c]! - column) > 1) continue;
        total = costs[kind * COLUMNS + c]! + step;
        if (total < least) {
          least = total;
          before[to] = kind * COLUMNS + c;
        }
      }
    }
    next[to] = least;
  }
}

function toLabel(state: State): Label {
  if (state.startsWith('headline')) return 'headline';
  if (state.startsWith('ornament')) return 'ornament';
  return state as Label;
}
