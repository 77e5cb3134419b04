import type { Box, LayoutLine } from '../layout.ts';
import type { PageLine } from './gather-lines.ts';

/** What a line is by its type alone. */
export type Kind = 'head' | 'body' | 'small' | 'frame';

/** A line, or a frame with all that stands in it, as the order of the page sees it. */
export interface PageItem {
  /** From 0; for keys of sets. */
  readonly id: number;
  readonly box: Box;
  readonly kind: Kind;
  /** A frame's lines in their order; else the one line. */
  readonly lines: readonly PageLine[];
  readonly down: boolean;
  /** Its size in ems of the page's body. */
  readonly ratio: number;
  /** How far it begins from its column's left edge, and ends from the right one, in ems. */
  readonly indent: number;
  readonly short: number;
  /** No line of its type stands above or below it in its column. */
  readonly alone: boolean;
  /** Ends a sentence, with whatever closes behind it. */
  readonly ends: boolean;
}

/** Type that differs by less is the same type: fonts of figures are set a little larger or smaller. */
const SAME = 0.03;
/** The edges of a column are told by so many lines above and below, no farther away than so many ems. */
const LINES_AROUND = 4;
const EMS_AROUND = 7;

const SENTENCE_END = /[。！？!?…；;][”’」』）)】〉》]*$|[。！？!?][”’」』）)]+$/;

/** The size in which most letters are set. */
export function bodySize(lines: readonly LayoutLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text, direction } of lines) {
    if (direction === 'ttb' && text.length < 3) continue;
    const rounded = Math.round(size / 4) * 4;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  // Sizes that a recogniser measured scatter: those beside it count half.
  const votes = (size: number) =>
    (letters.get(size) ?? 0) + ((letters.get(size - 4) ?? 0) + (letters.get(size + 4) ?? 0)) / 2;
  return [...letters.keys()].reduce((best, size) => (votes(size) > votes(best) ? size : best), 0) || 1;
}

/** Lines as items; `tolerance` is how far sizes of one type scatter, as a share. */
export function toItems(lines: readonly PageLine[], em: number, tolerance = SAME): PageItem[] {
  const kinds = lines.map((line) => kindOf(line, em, tolerance));
  const byTop = lines.map((_, i) => i).sort((a, b) => lines[a]!.box[1] - lines[b]!.box[1]);
  const rank = new Map(byTop.map((i, at) => [i, at]));
  return lines.map((line, i) => {
    const [left, right, alone] = columnOf(line, i);
    return {
      id: i,
      box: line.box,
      kind: kinds[i]!,
      lines: [line],
      down: line.direction === 'ttb',
      ratio: line.size / em,
      indent: (line.box[0] - left) / em,
      short: (right - line.box[2]) / em,
      alone,
      ends: SENTENCE_END.test(line.text),
    };
  });

  /** The edges of the column that a line stands in, as its neighbours in the same type tell. */
  function columnOf({ box }: PageLine, i: number): [number, number, boolean] {
    const around: Box[] = [box];
    for (const step of [-1, 1]) {
      let found = 0;
      for (let at = rank.get(i)! + step; at >= 0 && at < byTop.length && found < LINES_AROUND; at += step) {
        const other = lines[byTop[at]!]!;
        if (Math.abs(other.box[1] - box[1]) > EMS_AROUND * em) break;
        if (kinds[byTop[at]!] !== kinds[i]) continue;
        const shared = Math.min(box[2], other.box[2]) - Math.max(box[0], other.box[0]);
        if (shared < 0.5 * Math.min(box[2] - box[0], other.box[2] - other.box[0])) continue;
        if (Math.abs(other.box[0] - box[0]) > 3.5 * em) continue;
        around.push(other.box);
        found++;
      }
    }
    const edge = (values: readonly number[], outer: (a: number, b: number) => number) => {
      let [best, votes] = [values[0]!, 0];
      for (const value of values) {
        const own = values.filter((other) => Math.abs(other - value) < 0.45 * em).length;
        if (own > votes || (own === votes && outer(value, best) === value)) [best, votes] = [value, own];
      }
      return best;
    };
    const left = edge(
      around.map(([x0]) => x0),
      Math.min,
    );
    const right = edge(
      around.map(([, , x1]) => x1),
      Math.max,
    );
    return [Math.min(left, box[0] + em), right, around.length === 1];
  }
}

function kindOf({ size, direction, light, text }: PageLine, em: number, tolerance: number): Kind {
  if (size > (1 + tolerance) * em || light) return 'head';
  if (direction === 'ttb' && text.length > 2 && size > 0.9 * em) return 'head';
  return size < (1 - tolerance) * em ? 'small' : 'body';
}
