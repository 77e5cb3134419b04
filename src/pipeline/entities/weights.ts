import { inflateRawSync } from 'node:zlib';
import { LABELS } from './labels.ts';
import file from './weights.json' with { type: 'json' };

export interface Weights {
  /** `LANES` numbers a row, each of the steps of four labels, a byte each, `BIAS` added: a row lies in one line of the cache. */
  readonly rows: Int32Array;
  /** Steps to a nat. */
  readonly steps: number;
  /** What a label says for one behind it, in nats; `LABELS` × `LABELS`. */
  readonly transitions: Float64Array;
  /** By kind: how likely a name must be to be told, between 0 and 1. */
  readonly least: readonly number[];
}

export const LANES = 4;
/** So that no step is below nought, and sums may stand beside each other in one number. */
export const BIAS = 128;

let weights: Weights | undefined;

/** The weights that `scripts/train-names.ts` wrote; unpacked when first asked for, and once. */
export function loadWeights(): Weights {
  weights ??= {
    rows: pack(new Int8Array(inflateRawSync(Buffer.from(file.rows, 'base64')))),
    steps: file.steps,
    transitions: Float64Array.from(file.transitions),
    least: file.least,
  };
  return weights;
}

/** Labels 4 k to 4 k + 3 of a row become its lane k. */
function pack(steps: Int8Array): Int32Array {
  const rows = new Int32Array((steps.length / LABELS) * LANES);
  for (let row = 0; row < steps.length / LABELS; row++)
    for (let label = 0; label < LABELS; label++)
      rows[row * LANES + (label >> 2)]! |= (steps[row * LABELS + label]! + BIAS) << ((label & 3) * 8);
  return rows;
}
