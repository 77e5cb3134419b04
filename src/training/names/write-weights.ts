import { deflateRawSync } from 'node:zlib';
import type { ConditionalField } from './conditional-field.ts';
import type { TrainingOptions } from './train-names.ts';

/** Steps to a nat: weights below half a step are nought, which makes nearly all of the file's smallness. */
const STEPS = 8;

/** How likely a person, a place, an organisation must be to be told. Chosen on what `TRAINING` was chosen on. */
const LEAST = [0.5, 0.7, 0.6];

export interface Provenance {
  readonly source: string;
  /** SHA-256 of what was learnt from and of what it was chosen on. */
  readonly train: string;
  readonly dev: string;
  readonly options: TrainingOptions;
  /** On the latter, before rounding and `LEAST`. */
  readonly scores: string;
}

/** The text of `src/pipeline/entities/weights.json`. */
export function toWeightsFile(field: ConditionalField, provenance: Provenance): string {
  const rows = Int8Array.from(field.weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight * STEPS))),
  );
  const file = {
    about: [
      'What tells names of people, places and organisations. Written by scripts/train-names.ts; not to be edited by hand.',
      'rows: a signed byte a label and feature, steps to a nat, packed (raw deflate, base64); features as src/pipeline/entities/features.ts numbers them.',
      'transitions: what a label says for the next, in nats. least: how likely a person, place, organisation must be to be told.',
    ],
    ...provenance,
    steps: STEPS,
    least: LEAST,
    transitions: Array.from(field.transitions, (value) => Math.round(value * 1000) / 1000),
    rows: deflateRawSync(rows, { level: 9 }).toString('base64'),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
