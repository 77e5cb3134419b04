import { type Box, boxAround, type Direction, heightOf, type LayoutLine, widthOf } from './layout.ts';
import type { Scale } from './to-grid.ts';

/** A piece of a line that a recogniser gives a box of its own: a word, a letter. In the source's unit. */
export interface Part {
  readonly text: string;
  /** Null where the recogniser gave it none: then it has its share of the line. */
  readonly box: Box | null;
}

/** A line as a recogniser gives it, in the source's unit. */
export interface Recognised {
  /** In the order of the line, or at least each with its box. */
  readonly parts: readonly Part[];
  /** Null where only the parts have boxes. */
  readonly box: Box | null;
  readonly direction: Direction | null;
  readonly confidence: number | null;
  readonly source: string;
}

/** Where a line is broken: a gap of so many of its ems is no space within a line. */
const WIDE_GAP = 1.6;
/** A line so many times higher than wide runs down. */
const TALL = 1.8;
/** Ink of CJK letters is a little lower than their em. */
const INK = 1.12;

/**
 * Lines of the grid from what a recogniser took for one: it is cut where a wide gap parts it, as where it ran over the gutter
 * of two columns.
 */
export function toLayoutLines(line: Recognised, scale: Scale): LayoutLine[] {
  const boxes = line.parts.flatMap(({ box }) => (box === null ? [] : [box]));
  const whole = line.box ?? (boxes.length > 0 ? boxAround(boxes) : null);
  const letters = line.parts.map(({ text }) => text).join('');
  if (whole === null || letters.trim() === '') return [];
  const direction = line.direction ?? directionOf(whole, letters);
  const size = emOf(whole, letters, direction);
  const placed = placeParts(line.parts, whole, direction);
  return cutAtGaps(placed, direction, size).flatMap((parts) => {
    const [start, end] = direction === 'ttb' ? ([1, 3] as const) : ([0, 2] as const);
    const places: number[] = [];
    let text = '';
    parts.forEach(({ text: own, box }, i) => {
      if (i > 0 && wantsSpace(text, own, box[start] - parts[i - 1]!.box[end], size)) {
        places.push(Math.round(parts[i - 1]!.box[end] * scale.size));
        text += ' ';
      }
      for (let at = 0; at < own.length; at++)
        places.push(Math.round((box[start] + ((box[end] - box[start]) * at) / own.length) * scale.size));
      text += own;
    });
    const box = parts.length === placed.length ? whole : boxAround(parts.map((part) => part.box));
    places.push(Math.round(parts.at(-1)!.box[end] * scale.size));
    return {
      text,
      box: scale.box(box),
      size: Math.max(Math.round(emOf(box, text, direction) * scale.size), 1),
      direction,
      places,
      confidence: line.confidence,
      source: line.source,
    };
  });
}

/** Width in ems: a Han letter or mark is one, a Latin letter or figure a half. */
function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text)
    ems += letter > '\u2e7f' || /[“”‘’…—]/.test(letter) ? 1 : /\s/.test(letter) ? 0 : 0.5;
  return ems;
}

function directionOf(box: Box, text: string): Direction {
  return heightOf(box) > TALL * widthOf(box) && emsOf(text) >= 2 ? 'ttb' : 'ltr';
}

/** The em of a line's type: its height, unless its letters stand closer than that would be. */
function emOf(box: Box, text: string, direction: Direction): number {
  const [along, across] = direction === 'ttb' ? [heightOf(box), widthOf(box)] : [widthOf(box), heightOf(box)];
  const ems = emsOf(text);
  return ems < 2 ? across * INK : Math.min(along / ems, across * INK);
}

interface PlacedPart {
  readonly text: string;
  readonly box: Box;
}

/** Parts with boxes stand along the line as these say, whatever their order in the file; others share the line evenly. */
function placeParts(parts: readonly Part[], whole: Box, direction: Direction): PlacedPart[] {
  const shown = parts.filter(({ text }) => text.trim() !== '');
  const [start, end] = direction === 'ttb' ? ([1, 3] as const) : ([0, 2] as const);
  if (shown.every(({ box }) => box !== null)) {
    const placed = shown.map(({ text, box }) => ({ text: text.trim(), box: box! }));
    const middle = ({ box }: PlacedPart) => box[start] + box[end];
    return placed.sort((a, b) => middle(a) - middle(b));
  }
  const total = shown.reduce((sum, { text }) => sum + Math.max(emsOf(text), 0.5), 0);
  let at = 0;
  return shown.map(({ text }) => {
    const from = at / total;
    at += Math.max(emsOf(text), 0.5);
    const to = at / total;
    const box = [...whole] as [number, number, number, number];
    box[start] = whole[start] + (whole[end] - whole[start]) * from;
    box[end] = whole[start] + (whole[end] - whole[start]) * to;
    return { text: text.trim(), box };
  });
}

function cutAtGaps(parts: readonly PlacedPart[], direction: Direction, size: number): PlacedPart[][] {
  const [start, end] = direction === 'ttb' ? ([1, 3] as const) : ([0, 2] as const);
  const pieces: PlacedPart[][] = [];
  for (const part of parts) {
    const last = pieces.at(-1)?.at(-1);
    if (last !== undefined && part.box[start] - last.box[end] < WIDE_GAP * size) pieces.at(-1)!.push(part);
    else pieces.push([part]);
  }
  return pieces;
}

/** Between two words of Latin letters, or figures that stand apart. */
function wantsSpace(before: string, after: string, gap: number, size: number): boolean {
  return /[\w.,;:!?)]$/.test(before) && /^[\w(]/.test(after) && gap > 0.12 * size;
}
