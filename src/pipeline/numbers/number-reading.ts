import type { Figure } from '../../../schemas/index.ts';

/** A number as it stands in a text; offsets are UTF-16 code units, `to` exclusive. */
export interface NumberReading {
  readonly from: number;
  readonly to: number;
  /** 万 and 亿 multiplied out; of 数十 and 三五 the least value. */
  readonly value: number;
  /** The greater value of two neighbours said in one: 三五, 七八十. */
  readonly max?: number;
  readonly approx?: NonNullable<Figure['approx']>;
  /** `sequence`: digits said one by one, as in a year (二〇一二). */
  readonly style: 'digits' | 'han' | 'sequence';
  /** A 百, 千, 万 or 亿 with nothing before it (百余, 千万): a number only where its neighbours say so. */
  readonly bare: boolean;
}
