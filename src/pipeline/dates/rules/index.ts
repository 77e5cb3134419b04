import { duration } from './duration.ts';
import { elapsed } from './elapsed.ts';
import { lostMonth } from './lost-month.ts';
import { recurring } from './recurring.ts';
import type { DateRule } from './rule.ts';
import { span } from './span.ts';
import { vague } from './vague.ts';

/** In the order in which they are tried at a place; the first that reads a date there wins. */
export const DATE_RULES: readonly DateRule[] = [lostMonth, recurring, span, elapsed, vague, duration];

const BY_START = new Map<number, DateRule[]>();
for (const rule of DATE_RULES) {
  for (const code of new Set(Array.from(rule.starts, (word) => word.charCodeAt(0)))) {
    BY_START.set(code, [...(BY_START.get(code) ?? []), rule]);
  }
}

/** The rules, in order, whose dates can begin with a character; undefined for most. */
export function dateRulesAt(code: number): readonly DateRule[] | undefined {
  return BY_START.get(code);
}
