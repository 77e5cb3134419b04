import { furnitureWords } from './labels/cues.ts';
import { columnWidths } from './lines/column-widths.ts';
import { emWidth } from './lines/em-width.ts';
import { goesOn, type LineEnd, lineEnd, opens } from './lines/marks.ts';
import type { LinedDocument, SetLine, StitchedDocument, TextLine } from './types.ts';

/** A line of ASCII characters only: `1.6`, `2011~2015`, `100%`, `(`, `ATP`. The glyph names of ornaments (`/g0`) are none. */
const FIGURE_LINE = /^(?!\/g\d|\(cid)[!-~]+$/;

interface Fragment {
  readonly line: TextLine;
  readonly text: string;
  /** In half ems. */
  readonly width: number;
  readonly end: LineEnd;
  /** What it costs to say that the set line goes on from the fragment before: Infinity where it cannot. */
  tear: number;
}

/** Cost of a tear: tools tear lines at figures, some also after a mark; after a finished sentence it may be the paragraph's end. */
const TEAR = { figure: 0, mark: 0.8, sentence: 2.2 } as const;
/** Cost of each set line, so that fewer are better where two ways fit alike; and of each column less likely than the first. */
const LINE = 0.2;
const COLUMN_RANK = 0.5;
/** At most so many fragments make a folio. */
const LONGEST_FOLIO = 16;
/** A line that ends within a sentence and is this much narrower than its column, in half ems, was torn. */
const SHORT = 6;
/** How much wider than its column, in half ems, a set line may be. */
const SQUEEZED = 6;

/**
 * Puts lines together again that the tool tore where a figure stands (`于` / `9` / `月` / `3` / `日上午` is one line as it
 * was set) or after a mark. How many fragments make a line is told by the width of the column: among all ways to cut a
 * run of fragments, the one is taken whose lines fill the column best.
 */
export function stitchLines<D extends LinedDocument>(document: D): D & StitchedDocument {
  const fragments = toFragments(document);
  const columns = columnWidths(
    fragments.map((fragment) => fragment.width),
    fragments.map(({ tear, end }, i) => tear > 0 && fragments[i + 1]?.tear !== 0 && end !== 'sentence'),
  );
  const short = fragments.map(
    ({ width, end, tear }, i) => end === 'clause' && tear > 0 && width < columns[i]![0]! - SHORT,
  );
  fragments.forEach((fragment, i) => {
    // A sentence ends most paragraphs: only where lines are torn at marks on both sides may one be torn after it.
    if (fragment.tear === TEAR.sentence && !short.slice(Math.max(0, i - 2), i + 2).includes(true))
      fragment.tear = Infinity;
  });
  const setLines: SetLine[] = [];
  for (let start = 0; start < fragments.length; ) {
    let end = start + 1;
    while (end < fragments.length && fragments[end]!.tear < Infinity) end++;
    const folio = folioEnd(fragments, start, end);
    if (folio > start) {
      setLines.push(toSetLine(fragments, start, folio));
      start = folio;
      continue;
    }
    for (const [from, to] of cutRun(fragments, start, end, columns[start]!))
      setLines.push(toSetLine(fragments, from, to));
    start = end;
  }
  return { ...document, setLines };
}

function toFragments({ text, textLines }: LinedDocument): Fragment[] {
  let before: { text: string; end: LineEnd; figure: boolean } | null = null;
  return textLines.map((line): Fragment => {
    const own = text.slice(line.start, line.end).replace(/[\s\u2060]+/g, '');
    const end = lineEnd(own);
    const figure = FIGURE_LINE.test(own);
    let tear = Infinity;
    if (before !== null) {
      if (figure || before.figure) tear = TEAR.figure;
      else if (before.end === 'clause' || goesOn(own) || opens(before.text)) tear = TEAR.mark;
      else if (before.end !== 'open') tear = TEAR.sentence;
    }
    before = { text: own, end, figure };
    return { line, text: own, width: emWidth(text, line.start, line.end), end, tear };
  });
}

/**
 * End of the folio that begins the run, or its start if none does. A folio has a width of its own; it goes on to the last
 * of its words, and a number after a colon.
 */
function folioEnd(fragments: readonly Fragment[], start: number, end: number): number {
  let last = start;
  let words = 0;
  for (let i = start; i < Math.min(end, start + LONGEST_FOLIO); i++) {
    const found = furnitureWords(fragments[i]!.text);
    if (found === 0) continue;
    words += found;
    last = fragments[i]!.end === 'colon' && i + 1 < end ? i + 2 : i + 1;
  }
  return words > 1 ? last : start;
}

/** Cuts a run into the set lines that fill the column best: shortest path over the places where it may be cut. */
function cutRun(
  fragments: readonly Fragment[],
  start: number,
  end: number,
  columns: Uint8Array,
): [number, number][] {
  let best = Infinity;
  let cuts: [number, number][] = [[start, end]];
  if (end === start + 1) return cuts;
  columns.forEach((column, rank) => {
    const costs = [0];
    const from: number[] = [start];
    for (let to = start + 1; to <= end; to++) {
      let cost = Infinity;
      let width = 0;
      let tears = 0;
      for (let at = to - 1; at >= start; at--) {
        width += fragments[at]!.width;
        if (width > column + SQUEEZED && at < to - 1) break;
        const total = costs[at - start]! + tears + lineCost(fragments, at, to, width, column);
        if (total < cost) {
          cost = total;
          from[to - start] = at;
        }
        tears += fragments[at]!.tear;
      }
      costs[to - start] = cost;
    }
    const total = costs[end - start]! + COLUMN_RANK * rank;
    if (total >= best) return;
    best = total;
    cuts = [];
    for (let to = end; to > start; to = from[to - start]!) cuts.push([from[to - start]!, to]);
    cuts.reverse();
  });
  return cuts;
}

/** What it costs to take fragments as one set line: nothing for a full line, little for a paragraph's first or last. */
function lineCost(
  fragments: readonly Fragment[],
  at: number,
  to: number,
  width: number,
  column: number,
): number {
  const before = fragments[at - 1];
  const begins = before === undefined || before.end === 'sentence' || before.end === 'bracket';
  const ends = fragments[to - 1]!.end === 'sentence';
  let fit = off(width - column);
  if (begins) fit = Math.min(fit, 0.5 + off(width - column + 4));
  if (ends) fit = Math.min(fit, 1.2 + Math.max(0, width - column - 2));
  return LINE + Math.min(fit, 12) + (goesOn(fragments[at]!.text) ? 4 : 0);
}

function off(halfEms: number): number {
  const distance = Math.abs(halfEms);
  return distance <= 2 ? distance * 0.2 : distance;
}

function toSetLine(fragments: readonly Fragment[], from: number, to: number): SetLine {
  const parts = fragments.slice(from, to);
  return {
    parts: parts.map((part) => part.line),
    text: parts.map((part) => part.text).join(''),
    width: parts.reduce((sum, part) => sum + part.width, 0),
  };
}
