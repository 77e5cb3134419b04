import type { Box } from '../layout.ts';
import type { OrderedLine } from '../order-lines.ts';
import type { PageLine } from './gather-lines.ts';
import type { Caption } from './set-apart.ts';

/** Type so much larger than the body's begins an article. */
const HEAD = 1.25;

/** Lines from a headline to the next one, with the area that they take. */
interface Passage {
  /** Where it ends: the place behind its last line. */
  readonly end: number;
  readonly boxes: readonly Box[];
  readonly frame: number;
}

/**
 * Puts captions behind the passage that their picture stands in: from one headline to the next. A picture that stands in
 * none goes before all.
 */
export function placeCaptions(
  lines: readonly OrderedLine[],
  captions: readonly Caption[],
  frameOf: (line: PageLine) => number,
): OrderedLine[] {
  const passages = passagesOf(lines);
  const behind = new Map<number, OrderedLine[]>();
  captions.forEach(({ picture, lines: own, number }) => {
    const frame = frameOf(own[0]!);
    const at =
      passages.filter((passage) => passage.frame === frame && holds(passage, picture)).at(-1)?.end ?? 0;
    const placed = own.map((line) => ({ line, indent: 0, short: 0, alone: false, frame, picture: number }));
    behind.set(at, [...(behind.get(at) ?? []), ...placed]);
  });
  return [0, ...lines.map((_, i) => i + 1)].flatMap((at) => [
    ...(at === 0 ? [] : [lines[at - 1]!]),
    ...(behind.get(at) ?? []),
  ]);
}

function passagesOf(lines: readonly OrderedLine[]): Passage[] {
  const sizes = lines.map(({ line }) => line.size).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 1;
  const isHead = ({ line }: OrderedLine) => line.size > HEAD * usual;
  const passages: Passage[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const ends =
      next === undefined || next.frame !== line.frame || (isHead(next) && !isHead(line) && i > from);
    if (!ends) return;
    const own = lines.slice(from, i + 1);
    passages.push({ end: i + 1, boxes: own.map(({ line: { box } }) => box), frame: line.frame });
    from = i + 1;
  });
  return passages;
}

/** Whether most of the picture lies within the bounds of a passage. */
function holds({ boxes }: Passage, picture: Box): boolean {
  const x0 = Math.min(...boxes.map((box) => box[0]));
  const y0 = Math.min(...boxes.map((box) => box[1]));
  const x1 = Math.max(...boxes.map((box) => box[2]));
  const y1 = Math.max(...boxes.map((box) => box[3]));
  const w = Math.min(x1, picture[2]) - Math.max(x0, picture[0]);
  const h = Math.min(y1, picture[3]) - Math.max(y0, picture[1]);
  const area = (picture[2] - picture[0]) * (picture[3] - picture[1]);
  return w > 0 && h > 0 && w * h > 0.5 * area;
}
