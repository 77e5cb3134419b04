import type { Correction, UndoneCorrection } from '../../schemas/index.ts';
import { sha256 } from '../content/digest.ts';

/** Hexadecimal digits of a digest by which a correction is named. */
const DIGITS = 12;

/** What a correction is named by: a digest of all that it says, whatever its lines look like. */
export function correctionKey(correction: Correction): string {
  return sha256(JSON.stringify(correction, sorted)).slice(0, DIGITS);
}

/** Objects with their keys in order. */
function sorted(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

/** A list of corrections as far as it holds. */
export interface InForce {
  /** As long as the list; in the place of each correction that was taken back stands what took it back, which does nothing. */
  readonly corrections: readonly Correction[];
  /** Undoings, by their places, that name none of the corrections above them. */
  readonly dangling: readonly number[];
}

/** What of a page's corrections holds: an undoing takes back the last one above it that it names, be it an undoing itself. */
export function inForce(list: readonly Correction[]): InForce {
  if (list.every(({ kind }) => kind !== 'undo')) return { corrections: list, dangling: [] };
  const now = [...list];
  const keys = list.map(correctionKey);
  const tookBack = new Map<number, number>();
  const dangling: number[] = [];
  for (const [index, correction] of list.entries()) {
    if (correction.kind !== 'undo') continue;
    const target = keys.findLastIndex(
      (key, other) => other < index && key === correction.of && now[other] === list[other],
    );
    if (target < 0) {
      dangling.push(index);
      continue;
    }
    now[target] = correction;
    tookBack.set(index, target);
    const again = tookBack.get(target);
    if (again !== undefined) now[again] = list[again]!;
  }
  return { corrections: now, dangling };
}

/** What takes a correction back. */
export function undoing(
  correction: Correction,
  signature: Pick<UndoneCorrection, 'by' | 'when' | 'note'>,
): UndoneCorrection {
  return { kind: 'undo', article: correction.article, of: correctionKey(correction), ...signature };
}
