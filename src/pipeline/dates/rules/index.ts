import { duration } from './duration.ts';
import { elapsed } from './elapsed.ts';
import { lostMonth } from './lost-month.ts';
import { recurring } from './recurring.ts';
import type { DateRule } from './rule.ts';
import { span } from './span.ts';
import { vague } from './vague.ts';

/** In the order in which they are tried at a place; the first that reads a date there wins. */
export const DATE_RULES: readonly DateRule[] = [lostMonth, recurring, span, elapsed, vague, duration];

/** What stands for most places. */
export const NO_RULES: readonly DateRule[] = [];

/** The rules for a first character: whatever follows, and where a certain one does. */
interface Starts {
  readonly alone: readonly DateRule[];
  readonly before: ReadonlyMap<number, readonly DateRule[]>;
}

const BY_FIRST: ReadonlyMap<number, Starts> = new Map(
  Array.from(
    Map.groupBy(
      DATE_RULES.flatMap((rule) => rule.starts.map((word) => ({ rule, word }))),
      ({ word }) => word.charCodeAt(0),
    ),
    ([first, starts]): [number, Starts] => {
      const rulesFor = (fits: (word: string) => boolean) =>
        DATE_RULES.filter((rule) => starts.some((start) => start.rule === rule && fits(start.word)));
      const seconds = starts.filter(({ word }) => word.length > 1).map(({ word }) => word.charCodeAt(1));
      const before = new Map(
        seconds.map((second) => [
          second,
          rulesFor((word) => word.length === 1 || word.charCodeAt(1) === second),
        ]),
      );
      return [first, { alone: rulesFor((word) => word.length === 1), before }];
    },
  ),
);

/** The rules, in order, whose dates can begin at a place; none for most. */
export function dateRulesAt(text: string, at: number): readonly DateRule[] {
  const starts = BY_FIRST.get(text.charCodeAt(at));
  return starts === undefined ? NO_RULES : (starts.before.get(text.charCodeAt(at + 1)) ?? starts.alone);
}

/** The characters that a date can begin with. */
export const DATE_STARTS: readonly number[] = [...BY_FIRST.keys()];
