import type { Kind } from './labels.ts';

/** A name in a text, in UTF-16 code units, end exclusive. */
export interface PlacedName {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** Whether two stretches of a text share a letter. */
export function overlaps(a: Pick<PlacedName, 'from' | 'to'>, b: Pick<PlacedName, 'from' | 'to'>): boolean {
  return a.from < b.to && b.from < a.to;
}
