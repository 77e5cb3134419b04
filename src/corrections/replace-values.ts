import type { Correction, ValueCorrection } from '../../schemas/index.ts';
import { same } from './same.ts';

/**
 * Lets corrections of values take the place of earlier ones of the same words: only what was read and what a person said
 * last counts, and where that is the same nothing is left to correct.
 */
export function replaceValues<C extends Correction>(
  found: readonly C[],
  earlier: readonly Correction[],
): { added: C[]; replaced: number[] } {
  const replaced: number[] = [];
  const added = found.flatMap((correction): C[] => {
    if (correction.kind !== 'value') return [correction];
    const index = earlier.findIndex((other) => other.kind === 'value' && isSameValue(other, correction));
    if (index < 0) return [correction];
    replaced.push(index);
    const { was } = earlier[index] as ValueCorrection;
    return same(was, correction.now) ? [] : [{ ...correction, was }];
  });
  return { added, replaced };
}

function isSameValue(a: ValueCorrection, b: ValueCorrection): boolean {
  const sameWords = a.exact === b.exact && a.part === b.part;
  return (
    a.article === b.article &&
    a.list === b.list &&
    sameWords &&
    (a.position === undefined || a.drop !== b.drop
      ? a.prefix.endsWith(b.prefix) || b.prefix.endsWith(a.prefix)
      : same(a.position, b.position))
  );
}
