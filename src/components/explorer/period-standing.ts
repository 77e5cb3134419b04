/** How a mentioned span of days stands to a year or a month. */
export type Standing = 'within' | 'touching' | 'apart';

/**
 * A day or span lies within a period, or touches it: begins or ends in it (截至9月底), or lasts through it (“十一五”). A span
 * without a known end touches the period of its start alone, or it would touch all later ones.
 *
 * @param period `2010` or `2010-09`
 * @param start first day, `2010-09-01`; null where the span is open or the day unknown
 * @param end last day, likewise
 */
export function standingTo(period: string, start: string | null, end: string | null): Standing {
  if (start === null && end === null) return 'apart';
  const from = compare(start ?? end!, period);
  const to = compare(end ?? start!, period);
  if (from > 0 || to < 0) return 'apart';
  return from === 0 && to === 0 && start !== null && end !== null ? 'within' : 'touching';
}

/** Before (−1), in (0) or after (1) the period; days in this form compare as texts. */
function compare(day: string, period: string): number {
  const same = day.slice(0, period.length);
  return same < period ? -1 : Number(same > period);
}
