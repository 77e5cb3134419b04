import type { Correction, ReviewItem } from '../../schemas/index.ts';
import { conflictWords } from '../words/conflict-words.ts';

/** The rule under which a correction without a place is put to a person. */
export const CONFLICT_RULE = 'correction-conflict';

const LONGEST = 16;

/** What a person should look at where a correction no longer fits. */
export function toReviewItem(correction: Correction, at: string | null): ReviewItem {
  return { rule: CONFLICT_RULE, message: say(correction), at };
}

function say(correction: Correction): string {
  switch (correction.kind) {
    case 'text':
      return conflictWords.text(cut(correction.exact), cut(correction.text));
    case 'value':
      return conflictWords.value(cut(correction.exact));
    case 'form':
      return conflictWords.form(cut(correction.exact));
    case 'set':
      return conflictWords.set;
    default:
      return conflictWords.border;
  }
}

/** Long quotes by their beginning, paragraphs with a sign. */
function cut(text: string): string {
  const line = text.replaceAll('\n', '¶');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
