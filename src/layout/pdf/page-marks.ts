import type { Box } from '../layout.ts';
import { apply, IDENTITY, type Matrix, times } from './matrix.ts';

/** A letter as the page shows it, in points from the page's top left. */
export interface Glyph {
  readonly text: string;
  /** Where its baseline begins. */
  readonly x: number;
  readonly y: number;
  /** How far the next letter is, along `angle`. */
  readonly advance: number;
  /** Its em, across the baseline. */
  readonly size: number;
  /** Of the baseline, in degrees; 0 to the right, 90 down the page. */
  readonly angle: number;
  /** Set by a font for vertical text: `x`, `y` is the middle of its top. */
  readonly upright: boolean;
  readonly hidden: boolean;
  readonly light: boolean;
  /** Which text operation of the page showed it. */
  readonly item: number;
}

/** What a page paints, in points from its top left. */
export interface PageMarks {
  readonly glyphs: Glyph[];
  readonly pictures: Box[];
  /** Boxes of painted paths: lines, frames, tints. */
  readonly paths: { readonly box: Box; readonly filled: boolean; readonly light: boolean }[];
}

/** What pdf.js says of a glyph; numbers between them are shifts. */
interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly [number, number, number] | null;
}

export interface Font {
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly isType3Font?: boolean;
  readonly defaultVMetrics?: readonly [number, number, number];
}

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

interface TextState {
  ctm: Matrix;
  font: Font | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  mode: number;
  light: boolean;
}

/** Text rendering modes that show nothing: 3 and 7, PDF 32000-1, table 106. */
const HIDES = new Set([3, 7]);

/**
 * Follows the operators of a page as PDF 32000-1, 8.4 and 9.4, says, and notes each letter, picture and path.
 *
 * Pictures are not decoded: where pdf.js left one out, an empty pair of save and restore with a matrix is what remains of
 * it (`leftOut`).
 *
 * @param ops numbers of operators by name, as pdf.js has them
 * @param view from the page's user space to points from its top left
 */
export function readMarks(
  { fnArray, argsArray }: Operators,
  ops: Readonly<Record<string, number>>,
  view: Matrix,
  fontOf: (id: string) => Font | null,
): PageMarks {
  const marks: PageMarks = { glyphs: [], pictures: [], paths: [] };
  const stack: TextState[] = [];
  let state: TextState = {
    ctm: view,
    font: null,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    light: false,
  };
  let textMatrix: Matrix = IDENTITY;
  let [lineX, lineY, x, y] = [0, 0, 0, 0];
  /** A matrix was set since the last save, and nothing painted. */
  let leftOut = false;
  const move = (dx: number, dy: number) => {
    lineX += dx;
    lineY += dy;
    [x, y] = [lineX, lineY];
  };
  const number = (args: unknown, i: number) => (args as number[])[i]!;

  const handlers: Record<string, (args: unknown, index: number) => void> = {
    save: () => {
      stack.push({ ...state });
      leftOut = false;
    },
    restore: () => {
      if (leftOut) paintPicture();
      leftOut = false;
      state = stack.pop() ?? state;
    },
    transform: (args) => {
      state.ctm = times(state.ctm, args as unknown as Matrix);
      leftOut = true;
    },
    paintFormXObjectBegin: (args) => {
      stack.push({ ...state });
      const [matrix] = args as [Matrix | null];
      if (matrix) state.ctm = times(state.ctm, [...matrix] as unknown as Matrix);
    },
    paintFormXObjectEnd: () => {
      state = stack.pop() ?? state;
    },
    beginText: () => {
      textMatrix = IDENTITY;
      [lineX, lineY, x, y] = [0, 0, 0, 0];
    },
    setFont: (args) => {
      state.font = fontOf((args as [string])[0]);
      state.size = number(args, 1);
    },
    setCharSpacing: (args) => {
      state.charSpacing = number(args, 0);
    },
    setWordSpacing: (args) => {
      state.wordSpacing = number(args, 0);
    },
    setHScale: (args) => {
      state.scale = number(args, 0) / 100;
    },
    setLeading: (args) => {
      state.leading = -number(args, 0);
    },
    setTextRise: (args) => {
      state.rise = number(args, 0);
    },
    setTextRenderingMode: (args) => {
      state.mode = number(args, 0);
    },
    setTextMatrix: (args) => {
      textMatrix = Array.from((args as [ArrayLike<number>])[0]) as unknown as Matrix;
      [lineX, lineY, x, y] = [0, 0, 0, 0];
    },
    moveText: (args) => move(number(args, 0), number(args, 1)),
    setLeadingMoveText: (args) => {
      state.leading = number(args, 1);
      move(number(args, 0), number(args, 1));
    },
    nextLine: () => move(0, state.leading),
    setFillRGBColor: (args) => {
      state.light = isLight((args as [string])[0]);
    },
    showText: (args, index) => showText((args as [readonly (FontGlyph | number)[]])[0], index),
    constructPath: (args) => addPath(args as PathArguments),
  };
  for (const name of PICTURES) handlers[name] = paintPicture;
  const byNumber = new Map(
    Object.entries(handlers).flatMap(([name, handler]) => {
      const code = ops[name];
      return code === undefined ? [] : [[code, handler] as const];
    }),
  );
  fnArray.forEach((fn, i) => {
    byNumber.get(fn)?.(argsArray[i], i);
  });
  return marks;

  /** Pictures fill the unit square of their space. */
  function paintPicture(): void {
    leftOut = false;
    marks.pictures.push(boxOf(state.ctm, [0, 0, 1, 1]));
  }

  function addPath([operation, path, minMax]: PathArguments): void {
    leftOut = false;
    if (minMax === null || minMax === undefined || operation === ops['endPath']) return;
    const filled = operation !== ops['stroke'] && operation !== ops['closeStroke'];
    for (const box of subpaths(path?.[0], minMax))
      marks.paths.push({ box: boxOf(state.ctm, box), filled, light: filled && state.light });
  }

  function showText(glyphs: readonly (FontGlyph | number)[], item: number): void {
    leftOut = false;
    const { font, size, charSpacing, wordSpacing, scale, rise, mode, light } = state;
    const upright = font?.vertical === true;
    const perUnit = (font?.fontMatrix?.[0] ?? 0.001) * size;
    const whole = times(state.ctm, textMatrix);
    const [a, b, c, d] = whole;
    const angle = (Math.atan2(b, a) * 180) / Math.PI;
    const em = Math.abs(size) * Math.hypot(c, d);
    const along = upright ? Math.hypot(c, d) : Math.hypot(a, b);
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        if (upright) y += (glyph * size) / 1000;
        else x -= (glyph * size * scale) / 1000;
        continue;
      }
      const spacing = (glyph.isSpace ? wordSpacing : 0) + charSpacing;
      const metric = upright ? (glyph.vmetric ?? font?.defaultVMetrics) : undefined;
      const own = metric ? -metric[0] * perUnit : glyph.width * perUnit * scale;
      const [left, top] = apply(whole, x, y + rise);
      const step = own + spacing * (upright ? 1 : scale);
      marks.glyphs.push({
        text: glyph.unicode,
        x: left,
        y: top,
        advance: Math.abs(own) * along,
        size: em,
        angle,
        upright,
        hidden: HIDES.has(mode),
        light,
        item,
      });
      if (upright) y -= step;
      else x += step;
    }
  }
}

const PICTURES = [
  'paintImageXObject',
  'paintImageXObjectRepeat',
  'paintImageMaskXObject',
  'paintImageMaskXObjectGroup',
  'paintImageMaskXObjectRepeat',
  'paintSolidColorImageMask',
  'paintInlineImageXObject',
  'paintInlineImageXObjectGroup',
];

type PathArguments = readonly [
  operation: number,
  path: readonly [ArrayLike<number> | null] | null,
  minMax: ArrayLike<number> | null,
];

/** Coordinates behind each code of a path: move, line, curve, quadratic curve, close. */
const COORDINATES = [2, 2, 6, 4, 0];

/** Boxes of the parts of a path, each from one move to the next. */
function* subpaths(
  path: ArrayLike<number> | null | undefined,
  minMax: ArrayLike<number>,
): Generator<[number, number, number, number]> {
  if (!path) {
    yield [minMax[0]!, minMax[1]!, minMax[2]!, minMax[3]!];
    return;
  }
  let box: [number, number, number, number] | null = null;
  for (let i = 0; i < path.length; ) {
    const code = path[i]!;
    const count = COORDINATES[code];
    if (count === undefined) break;
    if (code === 0 && box !== null) {
      yield box;
      box = null;
    }
    for (let at = i + 1; at < i + 1 + count; at += 2) {
      const [x, y] = [path[at]!, path[at + 1]!];
      box =
        box === null
          ? [x, y, x, y]
          : [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
    }
    i += 1 + count;
  }
  if (box !== null) yield box;
}

function boxOf(matrix: Matrix, [x0, y0, x1, y1]: Box): Box {
  const points = [apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** #rrggbb of which each part is nearly full. */
function isLight(colour: unknown): boolean {
  return typeof colour === 'string' && /^#(?:[d-f][0-9a-f]){3}$/i.test(colour);
}
