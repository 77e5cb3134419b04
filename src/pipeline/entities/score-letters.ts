import { FEATURES, readFeatures } from './features.ts';
import { forbidMarks } from './forbid-marks.ts';
import { LABELS } from './labels.ts';
import type { Scores } from './lattice.ts';
import { BIAS, LANES, loadWeights } from './weights.ts';

/** Every other byte of a number. */
const BYTES = 0x00ff00ff;

/** What the weights say for each label of each letter of a sentence. */
export function scoreLetters(text: string): Scores {
  const { rows, steps, transitions } = loadWeights();
  const features = readFeatures(text);
  const size = text.length;
  const letters = new Float32Array(size * LABELS);
  const sums = new Int32Array(LANES * 2);
  for (let i = 0, f = 0; i < size; i++) {
    const at = i * LABELS;
    // Written out: this loop is half of what names cost. Even and odd bytes are summed apart, two sums to a number.
    let even0 = 0;
    let odd0 = 0;
    let even1 = 0;
    let odd1 = 0;
    let even2 = 0;
    let odd2 = 0;
    let even3 = 0;
    for (const end = f + FEATURES; f < end; f++) {
      const row = features[f]! * LANES;
      const lane0 = rows[row]!;
      const lane1 = rows[row + 1]!;
      const lane2 = rows[row + 2]!;
      even0 = (even0 + (lane0 & BYTES)) | 0;
      odd0 = (odd0 + ((lane0 >>> 8) & BYTES)) | 0;
      even1 = (even1 + (lane1 & BYTES)) | 0;
      odd1 = (odd1 + ((lane1 >>> 8) & BYTES)) | 0;
      even2 = (even2 + (lane2 & BYTES)) | 0;
      odd2 = (odd2 + ((lane2 >>> 8) & BYTES)) | 0;
      even3 = (even3 + rows[row + 3]!) | 0;
    }
    sums[0] = even0;
    sums[1] = odd0;
    sums[2] = even1;
    sums[3] = odd1;
    sums[4] = even2;
    sums[5] = odd2;
    sums[6] = even3;
    for (let label = 0; label < LABELS; label++) {
      const lane = sums[((label >> 2) << 1) | (label & 1)]! >>> ((label & 2) * 8);
      letters[at + label] = ((lane & 0xffff) - FEATURES * BIAS) / steps;
    }
  }
  forbidMarks(letters, text);
  return { size, letters, transitions };
}
