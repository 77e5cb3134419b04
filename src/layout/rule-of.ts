import { type Box, heightOf, type Rule, widthOf } from './layout.ts';
import type { Scale } from './to-grid.ts';

/** A rule is so many times longer than wide. */
const LONG = 8;

/** The rule of a box that a recogniser calls a separator or a graphical element; null where it is none. */
export function ruleOf(box: Box, scale: Scale): Rule | null {
  const own = scale.box(box);
  const [w, h] = [Math.max(widthOf(own), 1), Math.max(heightOf(own), 1)];
  if (w < LONG * h && h < LONG * w) return null;
  return { box: own, upright: h > w };
}
