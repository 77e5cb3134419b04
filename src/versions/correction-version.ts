import type { Correction } from '../../schemas/index.ts';
import type { PageAddress } from '../content/page-address.ts';

/** A correction as the log shows it. */
export interface CorrectionVersion {
  /** By which it is named (`correctionKey`). */
  readonly key: string;
  readonly page: PageAddress;
  /** Its file as messages call it. */
  readonly file: string;
  /** From 1; null where it stands there no longer. */
  readonly line: number | null;
  readonly correction: Correction;
  readonly by: string | null;
  /** As much of the day as is known. */
  readonly when: string | null;
  readonly state: 'holds' | 'undone' | 'removed';
  /** Where it is undone, the key of what took it back; where it was removed, who did that and when, as git says. */
  readonly end: { readonly key: string } | { readonly by: string; readonly when: string } | null;
}

/** What stood there, and what stands there instead, as people read it; null where there is nothing. */
export function sides(correction: Correction): { readonly was: string | null; readonly now: string | null } {
  switch (correction.kind) {
    case 'text':
      return { was: correction.exact || null, now: correction.text || null };
    case 'set':
      return { was: correction.was ? fields(correction.was) : null, now: fields(correction.values) };
    case 'form':
      return { was: correction.exact, now: `${correction.as}: ${correction.exact}` };
    case 'value':
      return { was: fields(correction.was), now: fields(correction.now) };
    case 'accept':
      return { was: `${correction.rule}: ${correction.message}`, now: null };
    case 'split':
      return {
        was: `${correction.prefix}${correction.suffix}`,
        now: `${correction.prefix} ‖ ${correction.suffix}`,
      };
    case 'merge':
      return {
        was: `${correction.prefix} ‖ ${correction.suffix}`,
        now: `${correction.prefix}${correction.suffix}`,
      };
    case 'move':
      return { was: correction.exact, now: `${correction.to.prefix} … ${correction.to.suffix}` };
    case 'undo':
      return { was: null, now: correction.of };
  }
}

/** `headline: 老渡口…`, one field after the other. */
function fields(values: object | null): string | null {
  if (values === null) return null;
  return Object.entries(values)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}
