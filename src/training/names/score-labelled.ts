import { KINDS, type Kind } from '../../pipeline/entities/labels.ts';
import { toSimplified } from '../../pipeline/fold/to-simplified.ts';
import { foldWidth } from '../../pipeline/numbers/fold-width.ts';
import type { LabelledName, LabelledText } from './labelled-text.ts';

/** How many names are labelled, given, and right to the letter. */
export type Tally = Record<Kind, { labelled: number; given: number; right: number }>;

/** Scores a reader of names on texts in which they are labelled. */
export function scoreLabelled(
  texts: Iterable<LabelledText>,
  read: (text: string) => readonly LabelledName[],
): Tally {
  const tally = Object.fromEntries(KINDS.map((kind) => [kind, { labelled: 0, given: 0, right: 0 }])) as Tally;
  for (const { text, names } of texts) {
    const places = new Set(names.map(keyOf));
    for (const { kind } of names) tally[kind].labelled++;
    for (const name of read(toSimplified(foldWidth(text)))) {
      tally[name.kind].given++;
      if (places.has(keyOf(name))) tally[name.kind].right++;
    }
  }
  return tally;
}

const keyOf = ({ kind, from, to }: LabelledName) => `${kind} ${from}-${to}`;

/** `person .940 (recall .928, precision .952)` for each kind. */
export function sayTally(tally: Tally): string {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const say = (value: number) => value.toFixed(3).replace(/^0/, '');
  return KINDS.map((kind) => {
    const { labelled, given, right } = tally[kind];
    const f1 = share(2 * right, labelled + given);
    return `${kind} ${say(f1)} (recall ${say(share(right, labelled))}, precision ${say(share(right, given))})`;
  }).join(', ');
}
