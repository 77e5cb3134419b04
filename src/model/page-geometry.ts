/**
 * Where a page's text stands on it, for drops that tell: beside the text, line for line. Units are those of a grid on which
 * the page is `width` × `height`; x goes right, y down.
 */

/** [x0, y0, x1, y1], x0 ≤ x1, y0 ≤ y1. */
export type PageBox = readonly [x0: number, y0: number, x1: number, y1: number];

/** A line of the drop's text on the page. */
export interface LineGeometry {
  readonly box: PageBox;
  /** `ltr` from left to right, `ttb` from top to bottom. */
  readonly direction: 'ltr' | 'ttb';
  /** Where each UTF-16 unit of the line begins along its direction, and where the last one ends. */
  readonly places: readonly number[];
  /** How the line is set, for who asks what it is. */
  readonly setting: LineSetting;
}

/** How a line is set, in ems of the page's body where it is a length. */
export interface LineSetting {
  /** Its type against the page's body. */
  readonly size: number;
  /** White on something dark. */
  readonly light: boolean;
  /** How far it begins from its column's left edge, and ends from the right one; both alike where it is centred. */
  readonly indent: number;
  readonly short: number;
  /** No line of its type stands above or below it in its column. */
  readonly alone: boolean;
  /** White to the nearest line above that stands over it; Infinity where there is none. */
  readonly above: number;
  readonly below: number;
  /** A rule stands between it and the next line above, or below. */
  readonly ruleAbove: boolean;
  readonly ruleBelow: boolean;
  /** The line before it in reading order is not the one above it: a column, a frame or an article begins. */
  readonly turns: boolean;
  /** Which frame it stands in, from 1; 0 for none. */
  readonly frame: number;
  /** Which picture it is the caption of, from 1; 0 for none. */
  readonly picture: number;
  /** Width of the line, and of its column. */
  readonly width: number;
  readonly column: number;
}

export interface PageGeometry {
  /** What the drop was: `pdf`, `alto` … */
  readonly form: string;
  readonly width: number;
  readonly height: number;
  /** The lines in reading order, each with its line end. */
  readonly text: string;
  /** One for each line of `text`. */
  readonly lines: readonly LineGeometry[];
  readonly pictures: readonly PageBox[];
  /** Text of the source that stands in no line, and why. */
  readonly removed: readonly { readonly text: string; readonly box: PageBox; readonly why: string }[];
}

/** The box of some letters of a line; `from` and `to` count UTF-16 units of it. */
export function boxOfLetters({ box, direction, places }: LineGeometry, from: number, to: number): PageBox {
  const [x0, y0, x1, y1] = box;
  const ends = places.slice(from, to + 1);
  const [start, end] = [Math.min(...ends), Math.max(...ends)];
  return direction === 'ltr'
    ? [Math.max(start, x0), y0, Math.min(end, x1), y1]
    : [x0, Math.max(start, y0), x1, Math.min(end, y1)];
}
