import type { PageItem } from './page-item.ts';

/** A body line that ends so near its column's edge, in ems, goes on to the edge … */
const FULL = 0.8;
/** … and one that begins so far from it opens a paragraph. */
const INDENT = 1.2;
const FLUSH = 0.7;

type Ending = 'open' | 'closed' | 'unknown';

function endingOf({ kind, short, ends, alone }: PageItem): Ending {
  if (kind !== 'body' || alone) return 'unknown';
  if (short < FULL) return ends ? 'unknown' : 'open';
  return short > INDENT ? 'closed' : 'unknown';
}

/**
 * How unlikely it is that one item is read right after another, both ends of a cut: 0 where it looks as it should. A column
 * that breaks off within a sentence wants one that goes on at its edge; a headline wants its text below it.
 *
 * @param em of the page's body, in units
 */
export function jointCost(before: PageItem, next: PageItem, em: number): number {
  if (before.kind === 'frame' || next.kind === 'frame') return frameCost(before, next);
  if (before.kind === 'head')
    return next.kind === 'head' ? headsCost(before, next, em) : textCost(before, next, em);
  const ending = endingOf(before);
  if (next.kind !== 'body') {
    if (next.kind === 'small' || before.kind === 'small') return ending === 'open' ? 2 : 0;
    return ending === 'open' ? 4 : ending === 'closed' ? 0 : 0.3;
  }
  if (before.kind === 'small') return 0.3;
  const indented = next.indent > INDENT || next.alone;
  if (ending === 'open') return indented ? 3 : 0;
  if (ending === 'closed') return indented ? 0 : next.indent < FLUSH ? 2.5 : 0.5;
  return indented ? 0 : 0.5;
}

function frameCost(before: PageItem, next: PageItem): number {
  const cut = endingOf(before) === 'open' ? 3 : 0;
  const late = next.kind === 'body' && !next.alone && next.indent < FLUSH ? 2 : 0;
  return cut + late + 0.1;
}

/** A headline's lines stand below each other, or beside each other where they run down. */
function headsCost(before: PageItem, next: PageItem, em: number): number {
  const [a, b] = [before.box, next.box];
  if (before.down && next.down) return a[0] - b[2] < 2 * em && b[0] < a[0] ? 0 : 3;
  if (before.down !== next.down) return 3;
  const shared = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
  const gap = b[1] - a[3];
  const below = gap > -0.5 * em && gap < 3 * em && shared > 0.3 * Math.min(a[2] - a[0], b[2] - b[0]);
  return below ? 0 : 3;
}

/** Text stands under its headline, or right of it with its top at the same height. */
function textCost({ box: a, down }: PageItem, { box: b, indent, kind }: PageItem, em: number): number {
  const flush = kind === 'body' && indent < FLUSH ? 0.5 : 0;
  const gap = b[1] - a[3];
  const middle = (b[0] + b[2]) / 2;
  const within =
    (middle > a[0] - 3 * em && middle < a[2] + 3 * em) || (a[0] > b[0] - 3 * em && a[2] < b[2] + 3 * em);
  const reaches = b[0] < a[2] + 3 * em && b[2] > a[0] - 40 * em;
  if (!down && gap > -0.6 * em && gap < 5 * em && (within || (reaches && b[0] < a[0]))) return flush;
  if (b[0] > a[2] - em && b[1] < a[3] + em && b[0] - a[2] < 8 * em) return 0.7 + flush;
  if (down && b[1] < a[3]) return 1 + flush;
  return 3 + flush;
}
