import { FEATURES, readFeatures } from './features.ts';
import { KINDS, type Kind, LABELS, OUTSIDE } from './labels.ts';
import { bestPath, type Lattice, likelihoodOf, type Scores, sumPaths } from './lattice.ts';
import { sentencesOf } from './sentences.ts';
import { loadWeights } from './weights.ts';

/** A name in a text, in UTF-16 code units, end exclusive. */
export interface NameSpan {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  /** Between 0 and 1. */
  readonly likelihood: number;
}

export interface NameReading {
  /** In order, none within another. */
  readonly names: readonly NameSpan[];
  /** How likely a name of the kind stands at a place, where another one may have been read; 0 across sentences. */
  readonly likelihood: (kind: Kind, from: number, to: number) => number;
}

/** No name has one of these in it. */
const NEVER = /[\s，。；：！？…【】〔〕［］｜|＿_／/]/;
const IMPOSSIBLE = -1e9;

/** Reads the names of a text in simplified letters and ASCII digits: the likeliest labelling of its letters by a conditional random field. */
export function readNames(text: string): NameReading {
  const names: NameSpan[] = [];
  const pieces: { readonly from: number; readonly to: number; readonly lattice: Lattice }[] = [];
  for (const [from, to] of sentencesOf(text)) {
    const scores = scoreLetters(text.slice(from, to));
    const found = bestPath(scores);
    const lattice = sumPaths(scores);
    pieces.push({ from, to, lattice });
    for (const span of found)
      names.push({
        kind: KINDS[span.kind]!,
        from: from + span.from,
        to: from + span.to,
        likelihood: likelihoodOf(lattice, span.kind, span.from, span.to),
      });
  }
  const likelihood = (kind: Kind, from: number, to: number): number => {
    const piece = pieces.find((one) => one.from <= from && to <= one.to);
    if (piece === undefined) return 0;
    return likelihoodOf(piece.lattice, KINDS.indexOf(kind), from - piece.from, to - piece.from);
  };
  return { names, likelihood };
}

function scoreLetters(text: string): Scores {
  const { rows, steps, transitions } = loadWeights();
  const features = readFeatures(text);
  const size = text.length;
  const letters = new Float32Array(size * LABELS);
  const sums = new Int32Array(LABELS);
  for (let i = 0, f = 0; i < size; i++) {
    sums.fill(0);
    for (let k = 0; k < FEATURES; k++, f++) {
      const row = features[f]! * LABELS;
      for (let y = 0; y < LABELS; y++) sums[y]! += rows[row + y]!;
    }
    for (let y = 0; y < LABELS; y++) letters[i * LABELS + y] = sums[y]! / steps;
    if (NEVER.test(text.charAt(i))) letters.fill(IMPOSSIBLE, i * LABELS + OUTSIDE + 1, (i + 1) * LABELS);
  }
  return { size, letters, transitions };
}
