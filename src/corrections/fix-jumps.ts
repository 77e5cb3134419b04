import type { Correction } from '../../schemas/index.ts';
import type { JumpTies } from '../articles/tie-jumps.ts';

/** Ties of jumps with those in place that a person made. */
export function fixJumps(ties: JumpTies, corrections: readonly Correction[]): JumpTies {
  const fixed = new Map(ties);
  for (const correction of corrections) {
    if (correction.kind !== 'set') continue;
    const { to = null, from = null } = fixed.get(correction.article) ?? {};
    const { jumpTo, jumpFrom } = correction.values;
    fixed.set(correction.article, { to: jumpTo?.id ?? to, from: jumpFrom?.id ?? from });
  }
  return fixed;
}
