import { COSTS, FIT, type LineFeatures, toFeatures } from './labels/cost.ts';
import { BODY_STATES, FIRST_LINE, LAST_LINE, OTHER_STATES, STEPS, type State } from './labels/grammar.ts';
import { mergedLines } from './labels/merged-lines.ts';
import { partedLines } from './labels/parted-lines.ts';
import { COLUMN_CHANGE, COLUMN_RANK, IMPOSSIBLE } from './labels/weights.ts';
import { CHOICES, columnWidths } from './lines/column-widths.ts';
import { lineEnd } from './lines/marks.ts';
import type { Label, LabelledDocument, SetLine, StitchedDocument } from './types.ts';

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

/** What it costs to begin a page with a line of each kind. */
const FIRST_COSTS = Float64Array.from(KINDS, (kind) => FIRST_LINE[kind] ?? IMPOSSIBLE);

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

/** Where every line ends a sentence, none tells a column: the text was never wrapped, and each is wider than this one. */
const NO_COLUMN = Uint8Array.of(0);

/** One line, or one of two that are merged, with the columns it may stand in. */
interface Place {
  readonly line: SetLine;
  readonly features: LineFeatures;
  readonly columns: Uint8Array;
}

/** The cheapest way into each state of a line, and the state of the line before it. */
interface Reached {
  readonly costs: Float64Array;
  readonly before: Uint8Array;
}

/** What was weighed at one line: itself, or (in `apart`) the two lines that may be merged in it. */
interface Weighed extends Reached {
  readonly apart: readonly Apart[];
  /** For each state, which of `apart` was cheaper than the line as it is, counted from 1; 0 for none. */
  readonly taken: Uint8Array | null;
}

interface Apart {
  readonly lines: readonly [SetLine, SetLine];
  readonly first: Reached;
  readonly second: Reached;
}

/**
 * Says of each set line what it is on the page: a paragraph's first, middle, last or only line, headline, deck, byline,
 * ornament, furniture or caption. All lines are weighed together: the cheapest way through the page is found by dynamic
 * programming (Viterbi), where a line costs what its cues say (`labels/cost.ts`) and a step from line to line what the
 * order of a page says (`labels/grammar.ts`). The width of the column is part of the state, so that a paragraph keeps it.
 * A line in which two seem to be merged is weighed both ways, and comes back as two if that is cheaper.
 *
 * Time and memory grow linearly with the number of lines.
 */
export function labelLines<D extends StitchedDocument>(document: D): D & LabelledDocument {
  const columns = columnWidths(
    document.setLines.map((line) => line.width),
    document.setLines.map((line) => lineEnd(line.text) !== 'sentence'),
  );
  const parted = partedLines(document.setLines);
  const weighed: Weighed[] = [];
  let before: (Reached & { place: Place }) | null = null;
  document.setLines.forEach((line, i) => {
    const place = toPlace(line, columns[i]!, parted[i]!);
    const here = weigh(place, before, document.text);
    weighed.push(here);
    before = { ...here, place };
  });
  return { ...document, ...trace(document.setLines, weighed) };
}

function toPlace(line: SetLine, columns: Uint8Array, parted: boolean): Place {
  const features = toFeatures(line, parted);
  return { line, columns: columns.length > 0 ? columns : NO_COLUMN, features };
}

function weigh(place: Place, before: (Reached & { place: Place }) | null, text: string): Weighed {
  const whole = reach(place, before);
  const apart: Apart[] = [];
  let taken: Uint8Array | null = null;
  for (const { lines, cost } of mergedLines(place.line, place.columns, text)) {
    const one = toPlace(lines[0], place.columns, place.features.parted);
    const two = toPlace(lines[1], place.columns, false);
    const first = reach(one, before);
    const second = reach(two, { ...first, place: one });
    apart.push({ lines, first, second });
    taken ??= new Uint8Array(STATES);
    for (let state = 0; state < STATES; state++) {
      const total = second.costs[state]! + cost;
      if (total >= whole.costs[state]!) continue;
      whole.costs[state] = total;
      whole.before[state] = second.before[state]!;
      taken[state] = apart.length;
    }
  }
  relate(whole.costs);
  return { ...whole, apart, taken };
}

/** Counts costs from the cheapest, so that they stay small on a page of any length. */
function relate(costs: Float64Array): void {
  const least = Math.min(...costs);
  for (let state = 0; state < STATES; state++) costs[state]! -= least;
}

/** Cheapest way into each state. A step from one line of text to the next keeps the column, or pays for another. */
function reach(place: Place, from: (Reached & { place: Place }) | null): Reached {
  const { features, columns } = place;
  const costs = new Float64Array(STATES).fill(IMPOSSIBLE);
  const before = new Uint8Array(STATES);
  const entries = from === null ? null : toEntries(from.costs);
  const same = from === null ? null : sameColumns(columns, from.place.columns);
  for (let k = 0; k < KINDS.length; k++) {
    const own = COSTS[KINDS[k]!](features);
    const first = STATE_OF[k]!;
    const ranks = k < BODY_KINDS ? columns.length : 1;
    for (let rank = 0; rank < ranks; rank++) {
      const state = first + rank;
      let entry = FIRST_COSTS[k]!;
      if (from !== null) {
        entry = entries!.costs[k]!;
        before[state] = entries!.states[k]!;
        if (k < BODY_KINDS && same![rank]! >= 0) {
          for (const { kind, step } of STEPS_WITHIN_TEXT[k]!) {
            const earlier = STATE_OF[kind]! + same![rank]!;
            if (from.costs[earlier]! + step >= entry) continue;
            entry = from.costs[earlier]! + step;
            before[state] = earlier;
          }
        }
      }
      const fit =
        k < BODY_KINDS ? FIT[BODY_STATES[k]!](features.width - columns[rank]!) + COLUMN_RANK * rank : 0;
      costs[state] = own + entry + fit;
    }
  }
  return { costs, before };
}

/** For each kind, the cheapest way in whatever the columns, and the state it comes from. */
function toEntries(costs: Float64Array): { costs: Float64Array; states: Uint8Array } {
  const cheapest = cheapestOfKinds(costs);
  const entries = new Float64Array(KINDS.length).fill(IMPOSSIBLE);
  const states = new Uint8Array(KINDS.length);
  for (let k = 0; k < KINDS.length; k++) {
    for (const { kind, cost } of STEPS_INTO[k]!) {
      const total = costs[cheapest[kind]!]! + cost;
      if (total >= entries[k]!) continue;
      entries[k] = total;
      states[k] = cheapest[kind]!;
    }
  }
  return { costs: entries, states };
}

/** For each column, which of the columns at the line before is the same, to half an em; -1 for none. */
function sameColumns(columns: Uint8Array, before: Uint8Array): Int8Array {
  return Int8Array.from(columns, (column) => before.findIndex((other) => Math.abs(other - column) <= 1));
}

/** Of the states of each kind, the cheapest whatever its column. */
function cheapestOfKinds(costs: Float64Array): Uint8Array {
  const cheapest = Uint8Array.from(STATE_OF);
  for (let state = 0; state < BODY; state++) {
    const kind = KIND_OF[state]!;
    if (costs[state]! < costs[cheapest[kind]!]!) cheapest[kind] = state;
  }
  return cheapest;
}

/** Goes back from the cheapest end to the beginning. */
function trace(
  setLines: readonly SetLine[],
  weighed: readonly Weighed[],
): Pick<LabelledDocument, 'setLines' | 'labels'> {
  const lines: SetLine[] = [];
  const labels: Label[] = [];
  const ends = weighed.at(-1)?.costs.map((cost, i) => cost + (LAST_LINE[KINDS[KIND_OF[i]!]!] ?? 0));
  let state = ends === undefined ? 0 : ends.indexOf(Math.min(...ends));
  const put = (line: SetLine) => {
    lines.push(line);
    labels.push(toLabel(KINDS[KIND_OF[state]!]!));
  };
  for (let i = weighed.length - 1; i >= 0; i--) {
    const { before, apart, taken } = weighed[i]!;
    const two = apart[(taken?.[state] ?? 0) - 1];
    if (two === undefined) {
      put(setLines[i]!);
      state = before[state]!;
    } else {
      put(two.lines[1]);
      state = two.second.before[state]!;
      put(two.lines[0]);
      state = two.first.before[state]!;
    }
  }
  return { setLines: lines.reverse(), labels: labels.reverse() };
}

function toLabel(state: State): Label {
  if (state.startsWith('headline')) return 'headline';
  if (state.startsWith('ornament')) return 'ornament';
  return state as Label;
}
