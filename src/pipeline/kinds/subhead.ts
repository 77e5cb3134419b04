import type { ParagraphKind } from '../../../schemas/index.ts';
import { hasDateline, isByline, isSignature, opensCaption } from '../labels/cues.ts';
import { lineEnd } from '../lines/marks.ts';

/** Longest subhead, in characters. */
const LONGEST = 16;
const SHORTEST = 3;
/** A paragraph under a subhead says more than a line does, as the one before it has. */
const LEAST_BELOW = 30;

/** A short line without an end mark between whole paragraphs, of which the one before has come to its end. Simplified. */
export function isSubhead(texts: readonly string[], kinds: readonly ParagraphKind[], index: number): boolean {
  const [before, text, below] = [texts[index - 1], texts[index]!, texts[index + 1]];
  if (before === undefined || below === undefined || kinds[index] !== 'text' || kinds[index + 1] !== 'text')
    return false;
  if (
    text.length > LONGEST ||
    text.length < SHORTEST ||
    before.length < LEAST_BELOW ||
    below.length < LEAST_BELOW
  )
    return false;
  if (lineEnd(text) !== 'open' || /[，。；：“”‘’（）()]/.test(text)) return false;
  if (lineEnd(before) !== 'sentence' || !/\p{Script=Han}{2}/u.test(text)) return false;
  return !isByline(text) && !isSignature(text) && !opensCaption(text) && !hasDateline(text);
}
