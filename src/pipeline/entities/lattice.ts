import { BEFORE, BEHIND, begins, closes, ends, FIRST, inside, LABELS, OUTSIDE, single } from './labels.ts';

/** Scores of every label of every letter (`LABELS` a letter) and of every label behind another (`LABELS` × `LABELS`), in nats. */
export interface Scores {
  readonly size: number;
  readonly letters: Float32Array;
  readonly transitions: Float64Array;
}

/** All ways to label a text, summed up by their likelihood (forward and backward sums, scaled letter by letter). */
export interface Lattice {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Likelihood of a label at a letter and of one behind another, as factors. */
  readonly factors: Float64Array;
  readonly steps: Float64Array;
  readonly scales: Float64Array;
}

export function sumPaths({ size, letters, transitions }: Scores): Lattice {
  const forward = new Float64Array(size * LABELS);
  const backward = new Float64Array(size * LABELS);
  const factors = new Float64Array(size * LABELS);
  const scales = new Float64Array(size);
  const steps = transitions.map(Math.exp);
  for (let i = 0; i < size; i++) {
    const row = i * LABELS;
    let most = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < LABELS; y++) most = Math.max(most, letters[row + y]!);
    for (let y = 0; y < LABELS; y++) factors[row + y] = Math.exp(letters[row + y]! - most);
    if (i === 0) for (const y of FIRST) forward[y] = factors[y]!;
    else
      for (let y = 0; y < LABELS; y++) {
        const from = BEFORE[y]!;
        let sum = 0;
        for (let k = 0; k < from.length; k++)
          sum += forward[row - LABELS + from[k]!]! * steps[from[k]! * LABELS + y]!;
        forward[row + y] = sum * factors[row + y]!;
      }
    let total = 0;
    for (let y = 0; y < LABELS; y++) total += forward[row + y]!;
    scales[i] = total;
    for (let y = 0; y < LABELS; y++) forward[row + y]! /= total;
  }
  let total = 0;
  const last = (size - 1) * LABELS;
  for (let y = 0; y < LABELS; y++) if (closes(y)) total += forward[last + y]!;
  for (let y = 0; y < LABELS; y++) backward[last + y] = closes(y) ? 1 / total : 0;
  for (let i = size - 2; i >= 0; i--) {
    const row = i * LABELS;
    const next = row + LABELS;
    const scale = scales[i + 1]!;
    for (let y = 0; y < LABELS; y++) {
      const to = BEHIND[y]!;
      let sum = 0;
      for (let k = 0; k < to.length; k++)
        sum += steps[y * LABELS + to[k]!]! * factors[next + to[k]!]! * backward[next + to[k]!]!;
      backward[row + y] = sum / scale;
    }
  }
  return { forward, backward, factors, steps, scales };
}

/** How likely a name of the kind stands from `from` to `to`, between 0 and 1. */
export function likelihoodOf(lattice: Lattice, kind: number, from: number, to: number): number {
  const { forward, backward, factors, steps, scales } = lattice;
  if (to - from === 1)
    return forward[from * LABELS + single(kind)]! * backward[from * LABELS + single(kind)]!;
  let product = forward[from * LABELS + begins(kind)]!;
  let before = begins(kind);
  for (let i = from + 1; i < to; i++) {
    const label = i === to - 1 ? ends(kind) : inside(kind);
    product *= (steps[before * LABELS + label]! * factors[i * LABELS + label]!) / scales[i]!;
    before = label;
  }
  return product * backward[(to - 1) * LABELS + before]!;
}

export interface LabelledSpan {
  /** Index of `KINDS`. */
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}

/** The names of the likeliest way to label a text, in order. */
export function bestPath({ size, letters, transitions }: Scores): readonly LabelledSpan[] {
  const best = new Float64Array(size * LABELS).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(size * LABELS);
  for (const y of FIRST) best[y] = letters[y]!;
  for (let row = LABELS; row < size * LABELS; row += LABELS)
    for (let y = 0; y < LABELS; y++) {
      let most = Number.NEGATIVE_INFINITY;
      const before = BEFORE[y]!;
      for (let k = 0; k < before.length; k++) {
        const score = best[row - LABELS + before[k]!]! + transitions[before[k]! * LABELS + y]!;
        if (score <= most) continue;
        most = score;
        from[row + y] = before[k]!;
      }
      best[row + y] = most + letters[row + y]!;
    }
  const last = (size - 1) * LABELS;
  let label = OUTSIDE;
  for (let y = 0; y < LABELS; y++) if (closes(y) && best[last + y]! > best[last + label]!) label = y;
  return readBack(from, size, label);
}

function readBack(from: Uint8Array, size: number, last: number): readonly LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  let end = size;
  for (let i = size - 1, label = last; i >= 0; label = from[i * LABELS + label]!, i--) {
    if (label === OUTSIDE) continue;
    const kind = Math.floor((label - 1) / 4);
    if (label === ends(kind) || label === single(kind)) end = i + 1;
    if (label === begins(kind) || label === single(kind)) spans.push({ kind, from: i, to: end });
  }
  return spans.reverse();
}
