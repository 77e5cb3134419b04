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
    let [even0, odd0, even1, odd1, even2, odd2, even3] = [0, 0, 0, 0, 0, 0, 0];
    for (const end = f + FEATURES; f < end; f++) {
      const row = features[f]! * LANES;
      const [lane0, lane1, lane2, lane3] = [rows[row]!, rows[row + 1]!, rows[row + 2]!, rows[row + 3]!];
      even0 = (even0 + (lane0 & BYTES)) | 0;
      odd0 = (odd0 + ((lane0 >>> 8) & BYTES)) | 0;
      even1 = (even1 + (lane1 & BYTES)) | 0;
      odd1 = (odd1 + ((lane1 >>> 8) & BYTES)) | 0;
      even2 = (even2 + (lane2 & BYTES)) | 0;
      odd2 = (odd2 + ((lane2 >>> 8) & BYTES)) | 0;
      even3 = (even3 + lane3) | 0;
    }
    sums.set([even0, odd0, even1, odd1, even2, odd2, even3]);
    for (let label = 0; label < LABELS; label++) {
      const lane = sums[((label >> 2) << 1) | (label & 1)]! >>> ((label & 2) * 8);
      letters[at + label] = ((lane & 0xffff) - FEATURES * BIAS) / steps;
    }
  }
  forbidMarks(letters, text);
  return { size, letters, transitions };
}
