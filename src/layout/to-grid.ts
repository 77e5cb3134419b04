import { UnreadableDrop } from '../model/unreadable-drop.ts';
import { type Box, GRID } from './layout.ts';

/** From a source's unit to the grid; `size` units of the grid are one of the source's. */
export interface Scale {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly box: (box: Box) => Box;
}

/** How far a box may reach over the page's edge, as a share of its longer side: trimmed scans and ascenders do. */
const OVER_EDGE = 0.02;

/**
 * The grid of a page of that size.
 *
 * @throws {UnreadableDrop} where the page has no size
 */
export function toGrid(width: number, height: number, where: string): Scale {
  if (!(width > 0 && height > 0 && Number.isFinite(width + height))) {
    throw new UnreadableDrop(
      `a page without a size (${where})`,
      'width and height greater than 0',
      'Export the page again with the size of its picture',
    );
  }
  const size = GRID / Math.max(width, height);
  const [right, bottom] = [Math.round(width * size), Math.round(height * size)];
  const clamp = (value: number, most: number) => Math.min(Math.max(Math.round(value * size), 0), most);
  return {
    width: right,
    height: bottom,
    size,
    box: ([x0, y0, x1, y1]) => [clamp(x0, right), clamp(y0, bottom), clamp(x1, right), clamp(y1, bottom)],
  };
}

/**
 * A box of the source, looked at: it must be numbers, not inside out, and lie on the page.
 *
 * @throws {UnreadableDrop}
 */
export function soundBox(box: Box, width: number, height: number, where: string): Box {
  const [x0, y0, x1, y1] = box;
  const remedy = 'See whether the file and its picture belong together, and export the page again';
  if (!box.every(Number.isFinite))
    throw new UnreadableDrop(`a box without numbers (${where})`, 'four numbers', remedy);
  const shown = box.map((value) => Number(value.toFixed(1))).join(' ');
  if (x1 < x0 || y1 < y0)
    throw new UnreadableDrop(
      `a box turned inside out (${where}: ${shown})`,
      'left before right, top above bottom',
      remedy,
    );
  const over = OVER_EDGE * Math.max(width, height);
  if (x0 < -over || y0 < -over || x1 > width + over || y1 > height + over)
    throw new UnreadableDrop(
      `a box outside the page (${where}: ${shown}; the page is ${width} × ${height})`,
      'boxes on the page',
      remedy,
    );
  return box;
}
