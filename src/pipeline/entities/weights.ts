import { inflateRawSync } from 'node:zlib';
import { LABELS } from './labels.ts';
import file from './weights.json' with { type: 'json' };

export interface Weights {
  /** `LABELS` a row: what a feature says for each label, in steps. */
  readonly rows: Int8Array;
  /** Steps to a nat. */
  readonly steps: number;
  /** What a label says for one behind it, in nats; `LABELS` × `LABELS`. */
  readonly transitions: Float64Array;
  /** By kind: how likely a name must be to be told, between 0 and 1. */
  readonly least: readonly number[];
}

let weights: Weights | undefined;

/** The weights that `scripts/train-names.ts` wrote; unpacked when first asked for, and once. */
export function loadWeights(): Weights {
  weights ??= {
    rows: new Int8Array(inflateRawSync(Buffer.from(file.rows, 'base64')).buffer),
    steps: file.steps,
    transitions: Float64Array.from(file.transitions),
    least: file.least,
  };
  if (weights.rows.length % LABELS !== 0) throw new Error('weights.json was written for other labels');
  return weights;
}
