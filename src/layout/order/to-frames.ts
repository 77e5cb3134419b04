import { type Box, heightOf, type Layout, type Rule, widthOf } from '../layout.ts';
import type { PageItem } from './page-item.ts';

/** Ends of rules that make a frame lie so near each other, in ems. */
const CORNER = 1;
/** A frame holds at least so many lines of text; less is a bar behind a headline, or a table's cell. */
const LINES = 3;
/** What holds more than this share of the page is its edge. */
const WHOLE_PAGE = 0.92;

/** The frames and tints around text, the smallest first. */
export function toFrames(layout: Layout, items: readonly PageItem[], em: number): Box[] {
  const area = (box: Box) => widthOf(box) * heightOf(box);
  const all = [...layout.frames, ...fromRules(layout.rules, em)]
    .filter((box) => area(box) < WHOLE_PAGE * layout.width * layout.height)
    .filter((box) => {
      const inside = items.filter(({ box: own }) => touches(own, box) > 0.7);
      const crossing = items.some(({ box: own }) => {
        const share = touches(own, box);
        return share > 0.15 && share < 0.7;
      });
      return !crossing && inside.filter(({ kind }) => kind !== 'head').length >= LINES;
    })
    .sort((a, b) => area(a) - area(b));
  const frames: Box[] = [];
  for (const box of all) if (!frames.some((other) => isSame(box, other, em))) frames.push(box);
  return frames;
}

/** How much of a box lies in another. */
function touches(own: Box, frame: Box): number {
  const w = Math.min(own[2], frame[2]) - Math.max(own[0], frame[0]);
  const h = Math.min(own[3], frame[3]) - Math.max(own[1], frame[1]);
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.max(area(own), 1);
}

const area = (box: Box) => widthOf(box) * heightOf(box);

function isSame(a: Box, b: Box, em: number): boolean {
  return a.every((value, i) => Math.abs(value - b[i]!) < 1.5 * em);
}

/** Rectangles whose four sides are rules. */
function fromRules(rules: readonly Rule[], em: number): Box[] {
  const near = (a: number, b: number) => Math.abs(a - b) < CORNER * em;
  const level = rules.filter(({ upright }) => !upright).map(({ box }) => box);
  const upright = rules.filter((rule) => rule.upright).map(({ box }) => box);
  const found: Box[] = [];
  for (const top of level)
    for (const bottom of level) {
      if (bottom[1] < top[1] + 3 * em || !near(top[0], bottom[0]) || !near(top[2], bottom[2])) continue;
      const sides = [top[0], top[2]].map((x) =>
        upright.some((side) => near(side[0], x) && near(side[1], top[1]) && near(side[3], bottom[3])),
      );
      if (sides.every(Boolean)) found.push([top[0], top[1], top[2], bottom[3]]);
    }
  return found;
}
