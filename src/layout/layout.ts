/**
 * A page as a file with geometry has it, whatever its form. Everything stands on one integer grid: the longer side of the
 * page is `GRID` units, the origin is its top left corner, x goes right and y down.
 */

/** Units of the longer side: 15 a point on a broadsheet, twice what an OCR of 300 dpi can tell. */
export const GRID = 16_000;

/** [x0, y0, x1, y1] in units of the grid; x0 ≤ x1, y0 ≤ y1. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** `ltr`: a line from left to right; `ttb`: a column of letters from top to bottom. */
export type Direction = 'ltr' | 'ttb';

/** Letters that the source has in one row, without a wide gap. */
export interface LayoutLine {
  /** Without line end; white space only where the source has it. */
  readonly text: string;
  readonly box: Box;
  /** The em of its type, in units: as the source says it, or the height of the line. */
  readonly size: number;
  readonly direction: Direction;
  /** Where each UTF-16 unit of `text` begins along the direction, in units, and where the last one ends. */
  readonly places: readonly number[];
  /** Between 0 and 1, as the recogniser says; null where it does not. */
  readonly confidence: number | null;
  /** Which item of the source it came from, for messages and the account: `String_12`, `item 7`. */
  readonly source: string;
  /** White or nearly so, on something dark. */
  readonly light?: boolean;
}

/** A line that was drawn, thin in one direction. */
export interface Rule {
  readonly box: Box;
  readonly upright: boolean;
}

/** What of the source's text is in no line, and why. */
export interface Removal {
  readonly text: string;
  readonly box: Box;
  readonly why: 'hidden' | 'painted-twice' | 'line-hyphen' | 'other-reading';
}

export interface Layout {
  readonly form: Form;
  /** In units of the grid. */
  readonly width: number;
  readonly height: number;
  /** The source's unit, and how many of the grid's make one: dividing gives the source's figures. */
  readonly unit: { readonly name: string; readonly size: number };
  /** In no order that means anything. */
  readonly lines: readonly LayoutLine[];
  readonly pictures: readonly Box[];
  readonly rules: readonly Rule[];
  /** Rectangles that frame or tint text. */
  readonly frames: readonly Box[];
  readonly removed: readonly Removal[];
}

export const FORMS = ['pdf', 'alto', 'hocr', 'page', 'json'] as const;
export type Form = (typeof FORMS)[number];

export const widthOf = ([x0, , x1]: Box) => x1 - x0;
export const heightOf = ([, y0, , y1]: Box) => y1 - y0;

/** The smallest box around some; at least one. */
export function boxAround(boxes: readonly Box[]): Box {
  let [x0, y0, x1, y1] = boxes[0]!;
  for (const box of boxes) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}

/** How much two stretches have in common; negative where they lie apart. */
export const overlap = (a0: number, a1: number, b0: number, b1: number) =>
  Math.min(a1, b1) - Math.max(a0, b0);
