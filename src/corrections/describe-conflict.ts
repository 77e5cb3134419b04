import type { Correction, ReviewItem } from '../../schemas/index.ts';

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
      return `更正（“${cut(correction.exact)}”改作“${cut(correction.text)}”）在新的文字里找不到唯一的位置，暂照更正后的文字刊出，请对照原文`;
    case 'value':
      return `对“${cut(correction.exact)}”的更正在新的文字里找不到唯一的位置，请对照原文`;
    case 'set':
      return '更正所指的文章已经不在，请对照原文';
    default:
      return '分篇或移段的更正在新的文字里找不到唯一的位置，请对照原文';
  }
}

/** Long quotes by their beginning, paragraphs with a sign. */
function cut(text: string): string {
  const line = text.replaceAll('\n', '¶');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
