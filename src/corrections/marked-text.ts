import type { Span, TextBlock } from '../pipeline/types.ts';

/** Letters with the places they came from: one offset into the drop for each code unit, `NOWHERE` for what was put in. */
export interface Traced {
  readonly text: string;
  readonly origins: readonly number[];
}

export const NOWHERE = -1;

/** A place at which a text no longer says what was read: `from`–`to` of it stand in place of `was`. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly was: Traced;
  /** The corrections that made it, by their places in the list. */
  readonly sources: readonly number[];
}

/** A text under correction: what it says, where that came from, and what was changed. Changes stand in order and never overlap. */
export interface MarkedText extends Traced {
  readonly changes: readonly Change[];
}

export const EMPTY: MarkedText = { text: '', origins: [], changes: [] };

/** A block of the pipeline as a text under correction. */
export function toMarked({ text, spans }: TextBlock): MarkedText {
  const origins = new Array<number>(text.length).fill(NOWHERE);
  for (const { at, start, length } of spans) for (let i = 0; i < length; i++) origins[at + i] = start + i;
  return { text, origins, changes: [] };
}

/** Runs of letters that stand one behind the other in the drop as well. */
export function toSpans(origins: readonly number[]): Span[] {
  const spans: { at: number; start: number; length: number }[] = [];
  for (const [at, start] of origins.entries()) {
    const last = spans.at(-1);
    if (start === NOWHERE) continue;
    if (last !== undefined && last.at + last.length === at && last.start + last.length === start)
      last.length++;
    else spans.push({ at, start, length: 1 });
  }
  return spans;
}

/** Texts one behind the other, with a line break between each two. */
export function joinMarked(texts: readonly MarkedText[]): MarkedText {
  const changes: Change[] = [];
  const origins: number[] = [];
  for (const [index, part] of texts.entries()) {
    if (index > 0) origins.push(NOWHERE);
    changes.push(...part.changes.map((change) => shifted(change, origins.length)));
    for (const origin of part.origins) origins.push(origin);
  }
  return { text: texts.map(({ text }) => text).join('\n'), origins, changes };
}

/** A piece of a text, with the changes that lie in it. */
export function sliceMarked({ text, origins, changes }: MarkedText, from: number, to: number): MarkedText {
  const inside = changes.filter((change) => change.from >= from && change.to <= to);
  return {
    text: text.slice(from, to),
    origins: origins.slice(from, to),
    changes: inside.map((change) => shifted(change, -from)),
  };
}

/**
 * Puts `insert` in place of `from`–`to`. A change that it touches becomes one with it, so that what was read at first is
 * never forgotten; where the text then says again what was read, nothing is changed there any more.
 */
export function splice(
  marked: MarkedText,
  from: number,
  to: number,
  insert: Traced,
  sources: readonly number[],
): MarkedText {
  const touched = marked.changes.filter((change) => touches(change, from, to));
  const start = Math.min(from, ...touched.map((change) => change.from));
  const end = Math.max(to, ...touched.map((change) => change.to));
  const now = concat([traced(marked, start, from), insert, traced(marked, to, end)]);
  const was = original(marked, touched, start, end);
  const shift = now.text.length - (end - start);
  const reverted = was.text === now.text;
  const change: Change = {
    from: start,
    to: start + now.text.length,
    was,
    sources: [...new Set([...touched.flatMap((change) => change.sources), ...sources])],
  };
  const rest = marked.changes.filter((change) => !touched.includes(change));
  const before = rest.filter((change) => change.to <= start);
  const after = rest.filter((change) => !before.includes(change)).map((change) => shifted(change, shift));
  const result = concat([
    traced(marked, 0, start),
    reverted ? was : now,
    traced(marked, end, marked.text.length),
  ]);
  return { ...result, changes: [...before, ...(reverted ? [] : [change]), ...after] };
}

/** A piece without its changes. */
export function traced({ text, origins }: Traced, from: number, to: number): Traced {
  return { text: text.slice(from, to), origins: origins.slice(from, to) };
}

/** Text that comes from nowhere in the drop. */
export function typed(text: string): Traced {
  return { text, origins: new Array<number>(text.length).fill(NOWHERE) };
}

/** What was read, before any change. */
export function originalOf(marked: MarkedText): Traced {
  return original(marked, marked.changes, 0, marked.text.length);
}

function original(marked: MarkedText, changes: readonly Change[], start: number, end: number): Traced {
  const pieces: Traced[] = [];
  let done = start;
  for (const change of changes) {
    pieces.push(traced(marked, done, change.from), change.was);
    done = change.to;
  }
  return concat([...pieces, traced(marked, done, end)]);
}

function concat(pieces: readonly Traced[]): Traced {
  return {
    text: pieces.map(({ text }) => text).join(''),
    origins: pieces.flatMap(({ origins }) => origins),
  };
}

/** They share a letter, or stand at the same place without one of them having any. */
function touches(change: Change, from: number, to: number): boolean {
  if (change.from === change.to && from === to) return change.from === from;
  if (change.from === change.to) return from < change.from && change.from < to;
  if (from === to) return change.from < from && from < change.to;
  return change.from < to && from < change.to;
}

function shifted(change: Change, by: number): Change {
  return { ...change, from: change.from + by, to: change.to + by };
}
