import { CHOICES } from '../lines/column-widths.ts';
import { BODY_STATES, OTHER_STATES, type State } from './grammar.ts';

/*
 * A state of the trellis is a kind of line and, for the lines of a paragraph, the column it is set in: one of the widths that
 * are likely at this line. Body states come first, `CHOICES` of each kind.
 */
export const KINDS: readonly State[] = [...BODY_STATES, ...OTHER_STATES];
export const BODY_KINDS = BODY_STATES.length;
export const BODY = BODY_KINDS * CHOICES;
export const STATES = BODY + OTHER_STATES.length;
export const KIND_OF = Uint8Array.from({ length: STATES }, (_, s) =>
  s < BODY ? Math.floor(s / CHOICES) : s - BODY + BODY_KINDS,
);
/** First state of each kind, and the end of the last. */
export const STATE_OF = Uint8Array.from({ length: KINDS.length + 1 }, (_, k) =>
  k < BODY_KINDS ? k * CHOICES : k - BODY_KINDS + BODY,
);

/** The kind of line that a state is. */
export function stateName(state: number): State {
  return KINDS[KIND_OF[state]!]!;
}
