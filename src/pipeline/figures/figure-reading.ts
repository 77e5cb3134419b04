import type { Figure, FigureKind } from '../../../schemas/index.ts';
import type { NumberReading } from '../numbers/number-reading.ts';

/** A number with what it counts; offsets are UTF-16 code units, `to` exclusive. */
export interface FigureReading {
  readonly from: number;
  readonly to: number;
  /** The number alone, without 近, 余 and the unit. */
  readonly number: NumberReading;
  readonly value: number;
  readonly max?: number;
  readonly unit: string | null;
  readonly kind: FigureKind;
  /** ISO 4217. */
  readonly currency?: string;
  readonly approx?: NonNullable<Figure['approx']>;
  readonly per?: string;
  readonly of?: string;
}

/**
 * A kind of figure. `read` looks at a bounded number of characters from `at` on (and a few before), in text that went through
 * `foldText`, and returns the figure whose number begins there or null.
 */
export interface FigureRule {
  readonly name: string;
  readonly read: (text: string, at: number) => FigureReading | null;
}
