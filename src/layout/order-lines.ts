import type { Box, Layout } from './layout.ts';
import { gatherLines, type PageLine } from './order/gather-lines.ts';
import { orderItems } from './order/order-items.ts';
import { bodySize, type PageItem, toItems } from './order/page-item.ts';
import { placeCaptions } from './order/place-captions.ts';
import { setApart } from './order/set-apart.ts';
import { toFrames } from './order/to-frames.ts';

/** A line in its place, with what its column and its surroundings say of it. */
export interface OrderedLine {
  readonly line: PageLine;
  /** From its column's left edge, and to the right one, in ems. */
  readonly indent: number;
  readonly short: number;
  /** No line of its type stands above or below it in its column. */
  readonly alone: boolean;
  /** Which frame it stands in, from 1; 0 for none. */
  readonly frame: number;
  /** Which picture it is the caption of, from 1; 0 for none. */
  readonly picture: number;
}

export interface OrderedLines {
  readonly lines: readonly OrderedLine[];
  /** The em of the page's body, in units. */
  readonly em: number;
}

/** Sizes of one type that a recogniser measured scatter by so much. */
const MEASURED = 0.18;

/**
 * Puts a page's lines in the order in which they are read, by columns, rules, sizes and gaps alone: the order in the file is
 * never looked at. Frames are read as a whole; captions stand behind the text that their picture stands in.
 */
export function orderLines(layout: Layout): OrderedLines {
  const gathered = gatherLines(layout);
  const em = bodySize(gathered);
  const { text, captions } = setApart(gathered, layout.pictures, em);
  const items = toItems(text, em, layout.form === 'pdf' ? undefined : MEASURED);
  const known = new Map(items.map((item) => [item.lines[0]!, item]));
  const frames = toFrames(layout, items, em);
  const ordered = orderWithin().flatMap(({ lines }) => lines);
  const frameOf = ({ box }: PageLine) => 1 + frames.findIndex((frame) => isInside(box, frame));
  const inOrder: OrderedLine[] = ordered.map((line) => {
    const { indent, short, alone } = known.get(line)!;
    return { line, indent, short, alone, frame: frameOf(line), picture: 0 };
  });
  return { lines: placeCaptions(inOrder, captions, frameOf), em };

  /** Orders what stands in no frame, each frame as one item, and within each frame likewise. */
  function orderWithin(): readonly PageItem[] {
    let rest = [...items];
    let id = items.length;
    // The smallest first, so that a frame within another is one item of it.
    for (const frame of frames) {
      const inside = rest.filter(({ box }) => isInside(box, frame));
      if (inside.length < 2 || inside.length === rest.length) continue;
      const lines = orderItems(inside, layout.rules, em).flatMap((item) => item.lines);
      const within = new Set(inside);
      rest = rest.filter((item) => !within.has(item));
      rest.push(asItem(id++, frame, lines));
    }
    return orderItems(rest, layout.rules, em);
  }
}

function asItem(id: number, box: Box, lines: readonly PageLine[]): PageItem {
  return {
    id,
    box,
    kind: 'frame',
    lines,
    down: false,
    ratio: 1,
    indent: 0,
    short: 0,
    alone: false,
    ends: true,
  };
}

/** The middle of a box lies in the frame. */
function isInside([x0, y0, x1, y1]: Box, frame: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x > frame[0] && x < frame[2] && y > frame[1] && y < frame[3];
}
