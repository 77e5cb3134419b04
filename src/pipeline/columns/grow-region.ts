import { type Cell, GUTTER } from './cells.ts';

/** A strip of the grid in which no line of the region has anything; `rows` have text on both of its sides. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
  readonly rows: number;
}

/** Lines `from` to `to`, exclusive, that stand side by side, parted by the gutters. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly gutters: readonly Gutter[];
}

/** So many lines with text on both sides make a gutter: fewer may be chance. */
const LEAST_ROWS = 4;
/** A gutter that is not sure after so many lines is none. */
const PATIENCE = 60;
/** More columns than this has no page. */
const MOST_GUTTERS = 12;

/**
 * Goes down the page from a line of several cells for as long as the white space between them goes on. A gutter that too
 * few lines have shown is given up where a line crosses it; one that is sure ends the region there.
 *
 * @param cellsAt The cells of a line; undefined behind the last.
 */
export function growRegion(from: number, cellsAt: (line: number) => readonly Cell[] | undefined): Region {
  let gutters = between(cellsAt(from) ?? []).slice(0, MOST_GUTTERS);
  let line = from + 1;
  for (let cells = cellsAt(line); cells !== undefined && gutters.length > 0; cells = cellsAt(++line)) {
    const next = gutters.map((gutter) => narrow(gutter, cells!));
    if (gutters.some((gutter, i) => isSure(gutter) && next[i] === null)) break;
    gutters = next.filter((gutter) => gutter !== null);
    if (line - from > PATIENCE && !gutters.some(isSure)) break;
  }
  return { from, to: line, gutters: gutters.filter(isSure) };
}

const isSure = ({ rows }: Gutter) => rows >= LEAST_ROWS;

function between(cells: readonly Cell[]): Gutter[] {
  return cells.slice(1).map(({ left }, i) => ({ left: cells[i]!.right, right: left, rows: 1 }));
}

/** What the line leaves of a gutter: the widest strip of it that the line's cells do not touch; null if none. */
function narrow(gutter: Gutter, cells: readonly Cell[]): Gutter | null {
  let { left, right } = gutter;
  for (const cell of cells) {
    if (cell.right <= left || cell.left >= right) continue;
    const [before, after] = [cell.left - left, right - cell.right];
    if (before >= after) right = cell.left;
    else left = cell.right;
  }
  if (right - left < GUTTER) return null;
  const both = cells.some((cell) => cell.right <= left) && cells.some((cell) => cell.left >= right);
  return { left, right, rows: gutter.rows + Number(both) };
}
