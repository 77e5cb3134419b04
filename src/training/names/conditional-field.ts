import { FEATURES, ROW_BITS, readFeatures } from '../../pipeline/entities/features.ts';
import { forbidMarks } from '../../pipeline/entities/forbid-marks.ts';
import { BEHIND, KINDS, LABELS } from '../../pipeline/entities/labels.ts';
import { bestPath, type Lattice, type Scores, sumPaths } from '../../pipeline/entities/lattice.ts';
import { sentencesOf } from '../../pipeline/entities/sentences.ts';
import type { LabelledName } from './labelled-text.ts';
import type { Random } from './random.ts';

export interface FieldOptions {
  /** How far a step goes (AdaGrad). */
  readonly rate: number;
  /** Share of its weight that a feature loses each time it is seen. */
  readonly decay: number;
  /** Share of features that are left out at random each time a sentence is read, so that none is relied upon alone. */
  readonly dropped: number;
}

/** A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001), trained by stochastic gradient (AdaGrad, Duchi et al. 2011). */
export class ConditionalField {
  readonly weights = new Float32Array(LABELS << ROW_BITS);
  readonly transitions = new Float64Array(LABELS * LABELS);
  private readonly squares = new Float32Array(LABELS << ROW_BITS);
  private readonly transitionSquares = new Float64Array(LABELS * LABELS);

  private readonly options: FieldOptions;

  constructor(options: FieldOptions) {
    this.options = options;
  }

  /** Learns one sentence: `rows` as `readFeatures` gives them, a label a letter. Returns how unlikely these labels were, in nats. */
  learn(rows: Int32Array, labels: Uint8Array, random: Random): number {
    const size = labels.length;
    const kept = this.drop(rows, random);
    const scores = this.score(kept, size, 1 / (1 - this.options.dropped));
    const lattice = sumPaths(scores);
    let loss = 0;
    const gradient = new Float64Array(LABELS);
    for (let i = 0; i < size; i++) {
      const at = i * LABELS;
      let most = 0;
      for (let y = 0; y < LABELS; y++) {
        const share = lattice.forward[at + y]! * lattice.backward[at + y]!;
        gradient[y] = share - (labels[i] === y ? 1 : 0);
        most = Math.max(most, Math.abs(gradient[y]!));
      }
      loss -= Math.log(Math.max(1e-12, 1 + gradient[labels[i]!]!));
      if (most > 1e-3) this.stepLetter(kept, i, gradient);
      if (i > 0 && most > 1e-3) this.stepTransitions(lattice, i, labels);
    }
    return loss;
  }

  /** Scores of a text's labels. */
  score(rows: Int32Array, size: number, scale = 1): Scores {
    const letters = new Float32Array(size * LABELS);
    const { weights, transitions } = this;
    for (let i = 0, f = 0; i < size; i++) {
      const at = i * LABELS;
      for (let k = 0; k < FEATURES; k++, f++) {
        if (rows[f]! < 0) continue;
        const row = rows[f]! * LABELS;
        for (let y = 0; y < LABELS; y++) letters[at + y]! += weights[row + y]!;
      }
      if (scale !== 1) for (let y = 0; y < LABELS; y++) letters[at + y]! *= scale;
    }
    return { size, letters, transitions };
  }

  /** The names of a text, sentence by sentence, by the likeliest labelling. */
  read(text: string): readonly LabelledName[] {
    return Array.from(sentencesOf(text)).flatMap(([from, to]) => {
      const sentence = text.slice(from, to);
      const scores = this.score(readFeatures(sentence), sentence.length);
      forbidMarks(scores.letters, sentence);
      return bestPath(scores).map((span) => ({
        kind: KINDS[span.kind]!,
        from: from + span.from,
        to: from + span.to,
      }));
    });
  }

  private drop(rows: Int32Array, random: Random): Int32Array {
    const { dropped } = this.options;
    if (dropped === 0) return rows;
    return rows.map((row) => (random.next() < dropped ? -1 : row));
  }

  private stepLetter(rows: Int32Array, i: number, gradient: Float64Array): void {
    const { weights, squares, options } = this;
    const { rate, decay } = options;
    for (let f = i * FEATURES; f < (i + 1) * FEATURES; f++) {
      if (rows[f]! < 0) continue;
      const row = rows[f]! * LABELS;
      for (let y = 0; y < LABELS; y++) {
        const slope = gradient[y]! + decay * weights[row + y]!;
        const square = squares[row + y]! + slope * slope;
        squares[row + y] = square;
        weights[row + y]! -= (rate * slope) / (1e-2 + Math.sqrt(square));
      }
    }
  }

  private stepTransitions(
    { forward, backward, factors, steps, scales }: Lattice,
    i: number,
    labels: Uint8Array,
  ): void {
    const at = i * LABELS;
    for (let y = 0; y < LABELS; y++)
      for (const z of BEHIND[y]!) {
        const share =
          (forward[at - LABELS + y]! * steps[y * LABELS + z]! * factors[at + z]! * backward[at + z]!) /
          scales[i]!;
        const slope = share - (labels[i - 1] === y && labels[i] === z ? 1 : 0);
        if (Math.abs(slope) < 1e-4) continue;
        const square = this.transitionSquares[y * LABELS + z]! + slope * slope;
        this.transitionSquares[y * LABELS + z] = square;
        this.transitions[y * LABELS + z]! -= (this.options.rate * slope) / (1e-2 + Math.sqrt(square));
      }
  }
}
