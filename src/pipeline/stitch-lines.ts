import { furnitureWords, hasDateline } from './labels/cues.ts';
import { columnWidths } from './lines/column-widths.ts';
import { emWidth } from './lines/em-width.ts';
import { goesOn, type LineEnd, lineEnd, opens } from './lines/marks.ts';
import type { LinedDocument, SetLine, StitchedDocument } from './types.ts';

/** A line of ASCII characters only: `1.6`, `2011~2015`, `100%`, `(`, `ATP`. The glyph names of ornaments (`/g0`) are none. */
const FIGURE_LINE = /^(?!\/g\d|\(cid)[!-~]+$/;

/** Lines of the drop that are surely of one set line: one line, or the parts of a folio. */
interface Fragment extends SetLine {
  readonly end: LineEnd;
  /** Begins with a dateline, and so a paragraph. */
  readonly opensReport: boolean;
  /** What it costs to say that the set line goes on from the fragment before: Infinity where it cannot. */
  readonly tear: number;
}

/** Cost of a tear: tools tear lines at figures, some also after a mark; after a finished sentence it may be the paragraph's end. */
const TEAR = { figure: 0, mark: 0.8, sentence: 2.2, none: Number.POSITIVE_INFINITY } as const;
/** Cost of each set line, so that fewer are better where two ways fit alike; and of each column less likely than the first. */
const LINE = 0.2;
const COLUMN_RANK = 0.1;
/** From one line to the next in another column. */
const COLUMN_CHANGE = 2;
/** What a line costs at most: one that fits no column, as a headline. */
const NO_FIT = 6;
/** A paragraph's first and its last line, beside a full one. */
const FIRST = 0.5;
const LAST = 1.2;
/** At most so many fragments make a folio. */
const LONGEST_FOLIO = 16;
/** A line that ends within a sentence and is this much narrower than its column, in half ems, was torn. */
const SHORT = 6;
/** How much wider than its column, in half ems, a set line may be. */
const SQUEEZED = 6;
/** The column's width in half ems where no line tells it. */
const NO_COLUMN = [40];

/**
 * Puts lines together again that the tool tore where a figure stands (`于` / `9` / `月` / `3` / `日上午` is one line as it
 * was set) or after a mark. How many fragments make a line is told by the width of the column: among all ways to cut the
 * fragments, the one is taken whose lines fill their columns best.
 */
export function stitchLines<D extends LinedDocument>(document: D): D & StitchedDocument {
  const torn = joinFolios(toFragments(document));
  const columns = columnWidths(
    torn.map((fragment) => fragment.width),
    torn.map(
      ({ tear, end }, i) => tear !== TEAR.figure && torn[i + 1]?.tear !== TEAR.figure && end !== 'sentence',
    ),
  );
  const fragments = forbidTears(torn, columns);
  const cuts = cutFragments(fragments, columns);
  return { ...document, setLines: cuts.slice(1).map((cut, i) => join(fragments.slice(cuts[i], cut))) };
}

function toFragments({ text, textLines }: LinedDocument): Fragment[] {
  let before: { text: string; end: LineEnd; figure: boolean; opensReport: boolean } | null = null;
  return textLines.map((line): Fragment => {
    const own = text.slice(line.start, line.end).replace(/[\s\u2060]+/g, '');
    const end = lineEnd(own);
    const figure = FIGURE_LINE.test(own);
    let tear: number = TEAR.none;
    if (before !== null) {
      if (figure || before.figure) tear = TEAR.figure;
      else if (isTornAfter(before) || goesOn(own)) tear = TEAR.mark;
      else if (before.end !== 'open') tear = TEAR.sentence;
    }
    const opensReport = hasDateline(own);
    before = { text: own, end, figure, opensReport };
    return { parts: [line], text: own, width: emWidth(text, line.start, line.end), end, opensReport, tear };
  });
}

/** Within a sentence, and behind the names of a dateline, where the type may change: 本报讯（记者沈佳禾）. */
function isTornAfter({ text, end, opensReport }: { text: string; end: LineEnd; opensReport: boolean }) {
  return end === 'clause' || opens(text) || (opensReport && end === 'bracket');
}

/** Puts each folio together, since its width is its own and no column tells which parts it has. */
function joinFolios(fragments: readonly Fragment[]): Fragment[] {
  const joined: Fragment[] = [];
  for (let start = 0; start < fragments.length; ) {
    const end = Math.max(folioEnd(fragments, start), start + 1);
    const afterFolio = (joined.at(-1)?.parts.length ?? 0) > 1;
    const tear = afterFolio ? TEAR.none : fragments[start]!.tear;
    const { opensReport } = fragments[start]!;
    joined.push({ ...join(fragments.slice(start, end)), end: fragments[end - 1]!.end, opensReport, tear });
    start = end;
  }
  return joined;
}

/**
 * End of the folio that begins at `start`, or `start` if none does. It goes on to the last of its words, and to a number
 * after a colon.
 */
function folioEnd(fragments: readonly Fragment[], start: number): number {
  let last = start;
  let words = 0;
  for (let i = start; i < Math.min(fragments.length, start + LONGEST_FOLIO); i++) {
    if (i > start && fragments[i]!.tear !== TEAR.figure) break;
    const found = furnitureWords(fragments[i]!.text);
    if (found === 0) continue;
    words += found;
    last = fragments[i]!.end === 'colon' && fragments[i + 1]?.tear === TEAR.figure ? i + 2 : i + 1;
  }
  return words > 1 ? last : start;
}

/** A sentence's end is mostly a paragraph's: only where lines are torn at other marks nearby may one be torn after it. */
function forbidTears(fragments: readonly Fragment[], columns: readonly Uint8Array[]): Fragment[] {
  const torn = fragments.map(
    ({ width, end, tear }, i) =>
      end === 'clause' && tear !== TEAR.figure && width < (columns[i]![0] ?? 0) - SHORT,
  );
  return fragments.map((fragment, i) =>
    fragment.tear === TEAR.sentence && !(torn[i - 2] || torn[i - 1] || torn[i] || torn[i + 1])
      ? { ...fragment, tear: TEAR.none }
      : fragment,
  );
}

/** The cheapest way to cut the fragments up to one place, if the last line stands in a certain column. */
interface Cut {
  readonly column: number;
  readonly cost: number;
  /** Where the last line begins, and the cut there. */
  readonly at: number;
  readonly before: Cut | null;
}

/**
 * Cuts the fragments into lines that fill their columns best: a shortest path over the places where a line may end, for
 * each width that the column may have there. Linear, as no line reaches beyond the width of its column.
 *
 * @returns Where lines begin, and the end.
 */
function cutFragments(fragments: readonly Fragment[], columns: readonly Uint8Array[]): number[] {
  const cuts: Cut[][] = [[{ column: 0, cost: 0, at: 0, before: null }]];
  for (let to = 1; to <= fragments.length; to++) {
    const own = columns[to - 1]!;
    const choices = own.length > 0 ? Array.from(own) : NO_COLUMN;
    cuts.push(choices.map((column, rank) => cheapestCut(fragments, cuts, to, column, rank)));
  }
  const ends: number[] = [];
  let cut: Cut | null = cuts.at(-1)!.reduce((best, other) => (other.cost < best.cost ? other : best));
  for (; cut?.before; cut = cut.before) ends.push(cut.at);
  return [...ends.reverse(), fragments.length];
}

function cheapestCut(
  fragments: readonly Fragment[],
  cuts: readonly Cut[][],
  to: number,
  column: number,
  rank: number,
) {
  let best: Cut | null = null;
  let width = 0;
  let tears = COLUMN_RANK * rank;
  for (let at = to - 1; at >= 0; at--) {
    const first = fragments[at]!;
    width += first.width;
    if (best !== null && width > column + SQUEEZED) break;
    const line = tears + lineCost(first, fragments[at - 1], fragments[to - 1]!, width - column);
    for (const before of cuts[at]!) {
      const change = at > 0 && Math.abs(before.column - column) > 1 ? COLUMN_CHANGE : 0;
      const cost = before.cost + line + change;
      if (best === null || cost < best.cost) best = { column, cost, at, before };
    }
    if (first.tear === TEAR.none) break;
    tears += first.tear;
  }
  return best!;
}

/** What it costs to take fragments as one line that is `over` half ems wider than its column: nothing for a full line. */
function lineCost(first: Fragment, before: Fragment | undefined, last: Fragment, over: number): number {
  let fit = off(over);
  if (before === undefined || before.end === 'sentence' || before.end === 'bracket' || first.opensReport)
    fit = Math.min(fit, FIRST + off(over + 4));
  if (last.end === 'sentence') fit = Math.min(fit, LAST + Math.max(0, over - 2));
  return LINE + Math.min(fit, NO_FIT) + (goesOn(first.text) ? 4 : 0);
}

function off(halfEms: number): number {
  const distance = Math.abs(halfEms);
  return distance <= 2 ? distance * 0.2 : distance;
}

function join(fragments: readonly SetLine[]): SetLine {
  return {
    parts: fragments.flatMap((fragment) => fragment.parts),
    text: fragments.map((fragment) => fragment.text).join(''),
    width: fragments.reduce((sum, fragment) => sum + fragment.width, 0),
  };
}
