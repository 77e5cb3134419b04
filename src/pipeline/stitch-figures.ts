import { columnWidths } from './lines/column-widths.ts';
import { emWidth } from './lines/em-width.ts';
import { goesOn, lineEnd } from './lines/marks.ts';
import type { LinedDocument, SetLine, StitchedDocument, TextLine } from './types.ts';

/** A line of ASCII figures and signs only: `1.6`, `2011~2015`, `100%`, `(`. */
const FIGURE_LINE = /^[\d.,%~()[\]\-+/:;'"]+$/;

interface Fragment {
  readonly line: TextLine;
  readonly text: string;
  readonly width: number;
  readonly figure: boolean;
}

/**
 * Puts lines together again that were torn where a figure stands: `于` / `9` / `月` / `3` / `日上午` is one line as it
 * was set. How many fragments make a line is told by the width of the column: among all ways to cut a run of fragments,
 * the one is taken whose lines fill the column best.
 */
export function stitchFigures<D extends LinedDocument>(document: D): D & StitchedDocument {
  const fragments = document.textLines.map((line): Fragment => {
    const text = document.text.slice(line.start, line.end).replace(/[\s\u2060]+/g, '');
    return {
      line,
      text,
      width: emWidth(document.text, line.start, line.end),
      figure: FIGURE_LINE.test(text),
    };
  });
  const whole = fragments.map(
    (fragment, i) =>
      !fragment.figure &&
      !fragments[i - 1]?.figure &&
      !fragments[i + 1]?.figure &&
      lineEnd(fragment.text) !== 'sentence',
  );
  const columns = columnWidths(
    fragments.map((fragment) => fragment.width),
    whole,
  );
  const setLines: SetLine[] = [];
  for (let i = 0; i < fragments.length; ) {
    const end = endOfRun(fragments, i);
    if (end === i + 1) setLines.push(toSetLine(fragments, i, end));
    else
      for (const [from, to] of cutRun(fragments, i, end, columns[i]!))
        setLines.push(toSetLine(fragments, from, to));
    i = end;
  }
  return { ...document, setLines };
}

/** A run is text, figure, text …: it ends where two lines of text follow each other. */
function endOfRun(fragments: readonly Fragment[], start: number): number {
  let end = start + 1;
  while (end < fragments.length && (fragments[end]!.figure || fragments[end - 1]!.figure)) end++;
  return end;
}

/** Cuts a run into the set lines that fill the column best: shortest path over the places where it may be cut. */
function cutRun(
  fragments: readonly Fragment[],
  start: number,
  end: number,
  columns: Uint8Array,
): [number, number][] {
  let best: { cost: number; cuts: [number, number][] } | null = null;
  for (const column of columns) {
    const costs = [0];
    const from: number[] = [start];
    for (let to = start + 1; to <= end; to++) {
      let cost = Infinity;
      let width = 0;
      for (let at = to - 1; at >= start; at--) {
        width += fragments[at]!.width;
        if (width > column + 6 && at < to - 1) break;
        const total = costs[at - start]! + lineCost(fragments, at, to, width, column);
        if (total < cost) {
          cost = total;
          from[to - start] = at;
        }
      }
      costs[to - start] = cost;
    }
    const cost = costs[end - start]!;
    if (best !== null && best.cost <= cost) continue;
    const cuts: [number, number][] = [];
    for (let to = end; to > start; to = from[to - start]!) cuts.unshift([from[to - start]!, to]);
    best = { cost, cuts };
  }
  return best?.cuts ?? [[start, end]];
}

/** What it costs to take fragments as one set line: nothing for a full line, little for a paragraph's first or last. */
function lineCost(
  fragments: readonly Fragment[],
  at: number,
  to: number,
  width: number,
  column: number,
): number {
  const last = fragments[to - 1]!;
  const before = fragments[at - 1];
  let cost = 0.2 + (goesOn(fragments[at]!.text) ? 4 : 0);
  const ends = lineEnd(last.text) === 'sentence';
  const begins =
    before === undefined || lineEnd(before.text) === 'sentence' || lineEnd(before.text) === 'bracket';
  const off = Math.abs(width - column);
  const offFirst = Math.abs(width - (column - 4));
  let fit = off <= 2 ? off * 0.2 : off;
  if (begins) fit = Math.min(fit, 0.5 + (offFirst <= 2 ? offFirst * 0.2 : offFirst));
  if (ends) fit = Math.min(fit, width <= column + 2 ? 1.2 : 1.2 + width - column);
  cost += Math.min(fit, 12);
  return cost;
}

function toSetLine(fragments: readonly Fragment[], from: number, to: number): SetLine {
  const parts = fragments.slice(from, to);
  return {
    parts: parts.map((part) => part.line),
    text: parts.map((part) => part.text).join(''),
    width: parts.reduce((sum, part) => sum + part.width, 0),
  };
}
