import type { MentionedDate } from '../../../../schemas/index.ts';
import type { Anchor, DateContext } from '../context.ts';
import type { Extent } from '../extent.ts';

/** A date that a rule found; offsets are UTF-16 code units, `to` exclusive. */
export interface DateReading {
  readonly from: number;
  readonly to: number;
  /** Null for a length of time, a yearly date, and what is said relative to a day that is not known. */
  readonly extent: Extent | null;
  readonly basis: MentionedDate['basis'];
  readonly kind?: NonNullable<MentionedDate['kind']>;
  /** ISO 8601, for a length of time. */
  readonly duration?: string;
  /** What dates behind this one are completed from. */
  readonly anchor?: Anchor | null;
  /** Set where a person should look: what is missing, and what was made of it. */
  readonly review?: string;
}

/**
 * A kind of date. `read` looks at a bounded number of characters from `at` on, in text that went through `foldText`, and
 * returns the date that begins there or null.
 */
export interface DateRule {
  readonly name: string;
  /**
   * What a date of this kind can begin with: words of which the first two characters count, or a single character. It is asked for nowhere
   * else, and at a number only where one may begin there (`numberMayBeginDate`).
   */
  readonly starts: readonly string[];
  readonly read: (text: string, at: number, context: DateContext) => DateReading | null;
}
