import type { Box, LayoutLine, Removal } from '../layout.ts';
import type { Scale } from '../to-grid.ts';
import type { Glyph } from './page-marks.ts';

/** A letter is this much of its em above the baseline, and the rest below: so CJK fonts have it. */
const ASCENT = 0.86;
/** Letters of one run stand so near each other, in ems … */
const NEAREST = -0.6;
const FARTHEST = 0.35;
/** … on baselines so near … */
const BASELINE = 0.25;
/** … and in sizes so alike. */
const SIZES = 0.68;
/** The same letter twice within so many ems was painted twice. */
const TWICE = 0.3;

/** A glyph with its em box, in points. */
interface Placed {
  readonly glyph: Glyph;
  readonly box: Box;
}

/** Runs of letters that stand beside each other, and what was left out. */
export function toLines(
  glyphs: readonly Glyph[],
  { width, height }: { readonly width: number; readonly height: number },
  scale: Scale,
): { lines: LayoutLine[]; removed: Removal[] } {
  const removed: Removal[] = [];
  const remove = ({ glyph, box }: Placed, why: Removal['why']) => {
    if (glyph.text.trim() !== '') removed.push({ text: glyph.text, box: scale.box(box), why });
  };
  const isHidden = hiddenOnes(glyphs);
  const seen = new Map<string, Placed[]>();
  const runs: Placed[][] = [];
  const piles = new Set<Placed[]>();
  let run: Placed[] = [];
  for (const glyph of glyphs) {
    const placed = { glyph, box: emBox(glyph) };
    const [x0, y0, x1, y1] = placed.box;
    if (isHidden(glyph) || x1 < 0 || y1 < 0 || x0 > width || y0 > height) {
      remove(placed, 'hidden');
    } else if (glyph.text.trim() !== '' && !/[—―…·]/.test(glyph.text) && wasPainted(placed, seen)) {
      remove(placed, 'painted-twice');
    } else if (glyph.text !== '') {
      const last = run.at(-1);
      const onto = last !== undefined && isPiled(last, placed, run.length > 1 && piles.has(run));
      if (last !== undefined && !onto && (piles.has(run) || !follows(last, placed))) {
        runs.push(run);
        run = [];
      }
      run.push(placed);
      if (onto) piles.add(run);
    }
  }
  runs.push(run);
  return { lines: runs.flatMap((own) => toLine(own, piles.has(own), scale) ?? []), removed };
}

/** Text that shows nothing is an OCR's under the page's picture, unless most of the text is shown: then it is a second layer. */
function hiddenOnes(glyphs: readonly Glyph[]): (glyph: Glyph) => boolean {
  let [shown, hidden] = [0, 0];
  for (const { hidden: own, text } of glyphs) {
    if (text.trim() === '') continue;
    if (own) hidden++;
    else shown++;
  }
  return shown * 2 >= hidden ? (glyph) => glyph.hidden : () => false;
}

function emBox({ x, y, advance, size, upright, angle }: Glyph): Box {
  if (upright) return [x, y, x + size, y + advance];
  const turned = (Math.abs(angle) + 45) % 180 > 90;
  if (!turned) {
    const left = Math.abs(angle) > 90 ? x - advance : x;
    return [left, y - ASCENT * size, left + advance, y + (1 - ASCENT) * size];
  }
  // Latin letters lie on their side in vertical text.
  return angle > 0
    ? [x - (1 - ASCENT) * size, y, x + ASCENT * size, y + advance]
    : [x - ASCENT * size, y - advance, x + (1 - ASCENT) * size, y];
}

/** Whether the same letter stands at nearly the same place, as for boldness or by a second layer. */
function wasPainted(placed: Placed, seen: Map<string, Placed[]>): boolean {
  const { glyph, box } = placed;
  const others = seen.get(glyph.text);
  if (others === undefined) {
    seen.set(glyph.text, [placed]);
    return false;
  }
  const near = TWICE * glyph.size;
  const twice = others.some(
    (other) => Math.abs(other.box[0] - box[0]) < near && Math.abs(other.box[1] - box[1]) < near,
  );
  if (!twice) others.push(placed);
  return twice;
}

const isDown = ({ glyph }: Placed) => glyph.upright || (Math.abs(glyph.angle) + 45) % 180 > 90;

function follows(last: Placed, next: Placed): boolean {
  const size = Math.max(last.glyph.size, next.glyph.size);
  if (Math.min(last.glyph.size, next.glyph.size) < SIZES * size) return false;
  if (last.glyph.light !== next.glyph.light || isDown(last) !== isDown(next)) return false;
  const [gap, offset] = isDown(last)
    ? [next.box[1] - last.box[3], (next.box[0] + next.box[2] - last.box[0] - last.box[2]) / 2]
    : [next.box[0] - last.box[2], next.glyph.y - last.glyph.y];
  return gap > NEAREST * size && gap < FARTHEST * size && Math.abs(offset) < BASELINE * size;
}

/**
 * Letters on top of each other, as a browser prints vertical lines of some fonts: there only the order in which they were
 * painted tells how they are read.
 */
function isPiled(last: Placed, next: Placed, within: boolean): boolean {
  const size = Math.max(last.glyph.size, next.glyph.size);
  if (Math.min(last.glyph.size, next.glyph.size) < 0.9 * size || next.glyph.text === last.glyph.text)
    return false;
  const middle = ({ box }: Placed, at: 0 | 1) => (box[at] + box[at + 2]!) / 2;
  const [dx, dy] = [middle(next, 0) - middle(last, 0), middle(next, 1) - middle(last, 1)];
  return Math.abs(dx) < 0.15 * size && Math.abs(dy) < (within ? 1.3 : 0.5) * size;
}

/** The line of a run without the white space around it; null where there is nothing else. */
function toLine(run: readonly Placed[], piled: boolean, scale: Scale): LayoutLine | null {
  let [from, to] = [0, run.length];
  while (from < to && run[from]!.glyph.text.trim() === '') from++;
  while (to > from && run[to - 1]!.glyph.text.trim() === '') to--;
  if (from === to) return null;
  const own = run.slice(from, to);
  const down = piled || isDown(own[0]!);
  const [start, end] = down ? ([1, 3] as const) : ([0, 2] as const);
  const places: number[] = [];
  let text = '';
  for (const { glyph, box } of own) {
    for (let i = 0; i < glyph.text.length; i++)
      places.push(Math.round((box[start] + ((box[end] - box[start]) * i) / glyph.text.length) * scale.size));
    text += glyph.text;
  }
  places.push(Math.round(own.at(-1)!.box[end] * scale.size));
  const sizes = own.map(({ glyph }) => glyph.size).sort((a, b) => a - b);
  return {
    text,
    box: scale.box(around(own)),
    size: Math.max(Math.round(sizes[sizes.length >> 1]! * scale.size), 1),
    direction: down ? 'ttb' : 'ltr',
    places,
    confidence: null,
    source: `text operation ${own[0]!.glyph.item}`,
    ...(own[0]!.glyph.light ? { light: true } : {}),
  };
}

function around(run: readonly Placed[]): Box {
  let [x0, y0, x1, y1] = run[0]!.box;
  for (const { box } of run) {
    x0 = Math.min(x0, box[0]);
    y0 = Math.min(y0, box[1]);
    x1 = Math.max(x1, box[2]);
    y1 = Math.max(y1, box[3]);
  }
  return [x0, y0, x1, y1];
}
