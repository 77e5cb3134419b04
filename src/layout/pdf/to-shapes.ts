import { type Box, boxAround, heightOf, type Rule, widthOf } from '../layout.ts';
import type { Scale } from '../to-grid.ts';
import type { PageMarks } from './page-marks.ts';

/** A rule is thinner than this, in points … */
const THIN = 5;
/** … and longer than this many times its width. */
const LONG = 4;
/** Dots and dashes of one rule stand so near each other, in points. */
const DASH_GAP = 5;
/** Shorter rules, in points, are parts of signs. */
const SHORTEST = 20;
/** Frames and tints have both sides longer than this, in points. */
const SIDE = 18;
/** Whatever fills so much of the page is its paper. */
const PAPER = 0.9;

export interface Shapes {
  readonly rules: readonly Rule[];
  readonly frames: readonly Box[];
}

/** Rules and frames among the painted paths; dots and dashes in a row are one rule. */
export function toShapes(paths: PageMarks['paths'], width: number, height: number, scale: Scale): Shapes {
  const thin: { box: Box; upright: boolean }[] = [];
  const frames: Box[] = [];
  for (const { box, filled, light } of paths) {
    const [w, h] = [widthOf(box), heightOf(box)];
    if (w > PAPER * width && h > PAPER * height) continue;
    if (w < THIN && h < THIN) {
      if (!light) thin.push({ box, upright: false }, { box, upright: true });
    } else if (h < THIN && w > LONG * h) thin.push({ box, upright: false });
    else if (w < THIN && h > LONG * w) thin.push({ box, upright: true });
    else if (w > SIDE && h > SIDE && !(filled && light && isWhite(box))) frames.push(box);
  }
  const rules = [...joinDashes(thin, false), ...joinDashes(thin, true)];
  return {
    rules: rules.map((rule) => ({ ...rule, box: scale.box(rule.box) })),
    frames: frames.map(scale.box),
  };

  function isWhite(box: Box): boolean {
    return widthOf(box) > 0.5 * width && heightOf(box) > 0.5 * height;
  }
}

/** Pieces of one direction that follow each other on one line. */
function joinDashes(pieces: readonly Rule[], upright: boolean): Rule[] {
  const [start, end, across] = upright ? [1, 3, 0] : [0, 2, 1];
  const own = pieces
    .filter((piece) => piece.upright === upright)
    .map(({ box }) => box)
    .sort((a, b) => a[across]! - b[across]! || a[start]! - b[start]!);
  const rows: Box[][] = [];
  for (const box of own) {
    const row = rows.at(-1);
    if (row !== undefined && box[across]! - row[0]![across]! < 1) row.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => {
    const joined: Box[] = [];
    for (const box of row.sort((a, b) => a[start]! - b[start]!)) {
      const last = joined.at(-1);
      if (last !== undefined && box[start]! - last[end]! < DASH_GAP)
        joined[joined.length - 1] = boxAround([last, box]);
      else joined.push(box);
    }
    return joined.filter((box) => box[end]! - box[start]! >= SHORTEST).map((box) => ({ box, upright }));
  });
}
