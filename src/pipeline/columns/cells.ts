import { isBlank } from '../split-text-lines.ts';
import type { TextLine } from '../types.ts';

/** Where the cells of a line stand on the tool's grid: by ems (OCR), or by characters (pdftotext -layout counts so). */
export type Grid = 'em' | 'character';

/** A piece of a line between wide white space. `left` and `right` are places on the grid, from 0, `right` exclusive. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

/** White space at least this wide on the grid parts two cells: a single ideographic space, as inside a headline, may. */
export const GUTTER = 2;

/** Whether the line has white space inside it that is wider than one plain space, so that it may have several cells. */
export function hasWideSpace(text: string, { start, end }: TextLine): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code) && (code !== SPACE || isBlank(text.charCodeAt(i + 1)))) return true;
  }
  return false;
}

/** Cuts a line at its wide white space; a line without any is one cell. Places count from the line's beginning in the drop. */
export function toCells(text: string, line: TextLine, grid: Grid): Cell[] {
  const cells: Cell[] = [];
  let place = 0;
  let start = -1;
  let end = -1;
  let left = 0;
  let right = 0;
  for (let i = line.lineStart; i < line.end; i++) {
    const code = text.charCodeAt(i);
    const width = widthOf(code, grid);
    if (i < line.start || isBlank(code)) {
      place += code === TAB ? TAB_STOP - (place % TAB_STOP) : width;
      continue;
    }
    if (start >= 0 && place - right >= GUTTER) {
      cells.push({ start, end, left, right });
      start = -1;
    }
    if (start < 0) {
      start = i;
      left = place;
    }
    place += width;
    right = place;
    end = i + 1;
  }
  if (start >= 0) cells.push({ start, end, left, right });
  return cells;
}

const SPACE = 0x20;
const TAB = 0x09;
const TAB_STOP = 8;
/** What shows nothing takes no place: U+2060, see normalise. */
const NOTHING_CODE = 0x2060;

function widthOf(code: number, grid: Grid): number {
  if (code === NOTHING_CODE || (code & 0xfc00) === 0xdc00) return 0;
  return grid === 'em' && code > 0x7e ? 2 : 1;
}
