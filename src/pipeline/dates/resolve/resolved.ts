import type { MentionedDate } from '../../../../schemas/index.ts';
import type { Anchor } from '../context.ts';
import type { Extent } from '../extent.ts';
import type { Point } from '../point.ts';

export interface Resolved {
  /** Null where it is said relative to a day that is not known. */
  readonly extent: Extent | null;
  readonly basis: MentionedDate['basis'];
  readonly anchor: Anchor | null;
}

/** The date as an anchor for those behind it; null where it names neither year nor month. */
export function toAnchor(
  year: number | null,
  month: number | null = null,
  day: number | null = null,
): Anchor | null {
  return year === null && month === null ? null : { year, month, day, sameSentence: true, lasting: true };
}

const COUNTED_BY_ITSELF: ReadonlySet<string> = new Set(['printed', 'short', 'counted']);

/** relative where a part is counted from a day; implied where the year was left out or short; else printed. */
export function basisOf({ year, month, day }: Point): MentionedDate['basis'] {
  const refs = [year, month, day];
  if (refs.some((ref) => ref && !COUNTED_BY_ITSELF.has(ref.kind))) return 'relative';
  return year?.kind === 'printed' ? 'printed' : 'implied';
}
