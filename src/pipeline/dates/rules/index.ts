import { duration } from './duration.ts';
import { elapsed } from './elapsed.ts';
import { lostMonth } from './lost-month.ts';
import { recurring } from './recurring.ts';
import type { DateRule } from './rule.ts';
import { span } from './span.ts';
import { vague } from './vague.ts';

/** In the order in which they are tried at a place; the first that reads a date there wins. */
export const DATE_RULES: readonly DateRule[] = [lostMonth, recurring, span, elapsed, vague, duration];
