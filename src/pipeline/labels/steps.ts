import { STEPS, type State } from './grammar.ts';
import { BODY_KINDS, KINDS, STATE_OF } from './states.ts';
import { COLUMN_CHANGE } from './weights.ts';

/** Kinds that lead on alike, such as a paragraph's first and middle lines, are one source of steps; by its first kind. */
const SOURCE_KINDS = KINDS.flatMap((kind, k) => (k > 0 && STEPS[kind] === STEPS[KINDS[k - 1]!] ? [] : [k]));
export const SOURCES = SOURCE_KINDS.length;
/** The sources that are lines of text; they come first. */
export const TEXT_SOURCES = SOURCE_KINDS.filter((kind) => kind < BODY_KINDS).length;
/** First state of each source, and the end of the last. */
export const SOURCE_STATES = Uint8Array.from([...SOURCE_KINDS, KINDS.length], (kind) => STATE_OF[kind]!);

/**
 * The steps into each kind of line. Flat, as they are walked for every line of a page: those into kind `k` stand from
 * `starts[k]` to `starts[k + 1]`, each with the source it comes from and what it costs.
 */
export interface StepTable {
  readonly starts: Uint8Array;
  readonly sources: Uint8Array;
  readonly costs: Float64Array;
}

/**
 * All steps, those from one line of text to the next with the price of another column; and the steps from text to text that
 * stay in their column.
 *
 * @param unit How many units of cost make a nat.
 */
export function toStepTables(unit: number): { readonly across: StepTable; readonly within: StepTable } {
  const isText = (source: number, to: number) => source < TEXT_SOURCES && to < BODY_KINDS;
  const within = (source: number, to: number) => STEPS[kindOf(source)][KINDS[to]!]! * unit;
  const change = (source: number, to: number) =>
    isText(source, to) ? columnChange(kindOf(source)) * unit : 0;
  return {
    across: toTable((source, to) => within(source, to) + change(source, to)),
    within: toTable((source, to) => (isText(source, to) ? within(source, to) : Number.NaN)),
  };
}

/** @param cost Not a number where there is no such step. */
function toTable(cost: (source: number, to: number) => number): StepTable {
  const steps = KINDS.map((_, to) =>
    SOURCE_KINDS.map((_, source) => ({ source, cost: cost(source, to) })).filter((step) => step.cost >= 0),
  );
  const starts = [0];
  for (const into of steps) starts.push(starts.at(-1)! + into.length);
  return {
    starts: Uint8Array.from(starts),
    sources: Uint8Array.from(steps.flat(), ({ source }) => source),
    costs: Float64Array.from(steps.flat(), ({ cost }) => cost),
  };
}

function kindOf(source: number): State {
  return KINDS[SOURCE_KINDS[source]!]!;
}

function columnChange(from: State): number {
  return from === 'last' || from === 'only' ? COLUMN_CHANGE.paragraph : COLUMN_CHANGE.line;
}
