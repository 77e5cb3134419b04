import { toSimplified } from './fold/to-simplified.ts';
import { furnitureWords, hasDateline } from './labels/cues.ts';
import { columnWidths } from './lines/column-widths.ts';
import { cutFragments, type Fragment, TEAR } from './lines/cut-fragments.ts';
import { emWidth } from './lines/em-width.ts';
import { goesOn, lineEnd, opens } from './lines/marks.ts';
import { withoutBlanks } from './lines/without-blanks.ts';
import type { LinedDocument, SetLine, StitchedDocument } from './types.ts';

/** A line of ASCII characters only: `1.6`, `2011~2015`, `100%`, `(`, `ATP`. The glyph names of ornaments (`/g0`) are none. */
const FIGURE_LINE = /^(?!\/g\d|\(cid)[!-~]+$/;

/** At most so many fragments make a folio. */
const LONGEST_FOLIO = 16;
/** A line that ends within a sentence and is this much narrower than its column, in half ems, was torn. */
const SHORT = 6;

/**
 * Puts lines together again that the tool tore where a figure stands (`于` / `9` / `月` / `3` / `日上午` is one line as it
 * was set) or after a mark. How many fragments make a line is told by the width of the column: among all ways to cut the
 * fragments, the one is taken whose lines fill their columns best. Where it is known how they stand, nothing is torn.
 */
export function stitchLines<D extends LinedDocument>(document: D): D & StitchedDocument {
  if (document.geometry !== undefined) return { ...document, setLines: toFragments(document) };
  const torn = joinFolios(toFragments(document));
  const columns = columnsAt(torn);
  const fragments = forbidTears(torn, columns);
  const cuts = cutFragments(fragments, columns);
  return { ...document, setLines: cuts.slice(1).map((cut, i) => join(fragments, cuts[i]!, cut)) };
}

/**
 * The columns that the fragments may stand in. What the tool tore at figures alone is mostly one set line, so such a run
 * votes with its whole width.
 */
function columnsAt(fragments: readonly Fragment[]): Uint8Array[] {
  const widths: number[] = [];
  const votes: boolean[] = [];
  let run = 0;
  fragments.forEach(({ width, tear, end }, i) => {
    if (tear === TEAR.figure) widths[run]! += width;
    else run = i;
    widths.push(width);
    votes.push(false);
    votes[run] = end !== 'sentence';
  });
  return columnWidths(widths, votes);
}

function toFragments({ text, textLines }: LinedDocument): Fragment[] {
  let before: Fragment | null = null;
  let figureBefore = false;
  return textLines.map((line): Fragment => {
    const own = withoutBlanks(text, line.start, line.end);
    const end = lineEnd(own);
    const figure = FIGURE_LINE.test(own);
    const beginsWithMark = goesOn(own);
    let tear: number = TEAR.none;
    if (before !== null) {
      if (figure || figureBefore) tear = TEAR.figure;
      else if (isTornAfter(before) || beginsWithMark) tear = TEAR.mark;
      else if (before.end !== 'open') tear = TEAR.sentence;
    }
    const opensReport = hasDateline(own);
    const width = emWidth(text, line.start, line.end);
    figureBefore = figure;
    before = { parts: [line], text: own, width, end, opensReport, goesOn: beginsWithMark, tear };
    return before;
  });
}

/** Within a sentence, and behind the names of a dateline, where the type may change: 本报讯（记者沈知秋）. */
function isTornAfter({ text, end, opensReport }: Fragment): boolean {
  return end === 'clause' || opens(text) || (opensReport && end === 'bracket');
}

/** Puts each folio together, since its width is its own and no column tells which parts it has. */
function joinFolios(fragments: readonly Fragment[]): Fragment[] {
  const joined: Fragment[] = [];
  for (let start = 0; start < fragments.length; ) {
    const end = Math.max(folioEnd(fragments, start), start + 1);
    const afterFolio = (joined.at(-1)?.parts.length ?? 0) > 1;
    const first = fragments[start]!;
    const tear = afterFolio ? TEAR.none : first.tear;
    joined.push(
      end === start + 1 && tear === first.tear ? first : { ...first, ...join(fragments, start, end), tear },
    );
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
    const found = furnitureWords(toSimplified(fragments[i]!.text));
    if (found === 0) continue;
    words += found;
    last = fragments[i]!.end === 'colon' && fragments[i + 1]?.tear === TEAR.figure ? i + 2 : i + 1;
  }
  return words > 1 ? last : start;
}

/** A sentence's end is mostly a paragraph's: only where lines are torn at other marks nearby may one be torn after it. */
function forbidTears(fragments: readonly Fragment[], columns: readonly Uint8Array[]): Fragment[] {
  const isTorn = ({ width, end, tear }: Fragment, i: number) =>
    end === 'clause' && tear !== TEAR.figure && width < (columns[i]![0] ?? 0) - SHORT;
  const areTornNear = (i: number) => {
    for (let near = Math.max(i - 2, 0); near < Math.min(i + 2, fragments.length); near++)
      if (isTorn(fragments[near]!, near)) return true;
    return false;
  };
  return fragments.map((fragment, i) =>
    fragment.tear === TEAR.sentence && !areTornNear(i) ? { ...fragment, tear: TEAR.none } : fragment,
  );
}

function join(fragments: readonly Fragment[], start: number, end: number): SetLine {
  if (end === start + 1) return fragments[start]!;
  const joined = fragments.slice(start, end);
  return {
    parts: joined.flatMap((fragment) => fragment.parts),
    text: joined.map((fragment) => fragment.text).join(''),
    width: joined.reduce((sum, fragment) => sum + fragment.width, 0),
    end: joined.at(-1)!.end,
  };
}
