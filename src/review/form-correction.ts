import type { FormCorrection } from '../../schemas/index.ts';
import { fileTexts, quoteAt, rangesOf, type Signature } from '../corrections/index.ts';
import type { DeskWords } from '../words/desk-zh.ts';
import type { Action } from './action.ts';
import type { ReviewedArticle, ReviewedPage } from './read-desk-page.ts';

/** The correction that says what paragraphs are; in the desk's words, why there is none. */
export function formCorrection(
  { record }: ReviewedPage,
  article: ReviewedArticle,
  { paragraph, last, as, apart }: Extract<Action, { kind: 'form' }>,
  signature: Signature,
  refused: DeskWords['refused'],
): FormCorrection | string {
  const ranges = rangesOf(article.paragraphs);
  const [first, end] = [ranges[paragraph - 1], ranges[last - 1]];
  if (first === undefined || end === undefined || last < paragraph) return refused.formOf(ranges.length);
  const quote = quoteAt('body', fileTexts(article).parts.body, first[0], end[1], record.sha256);
  return { kind: 'form', article: article.id, ...quote, as, ...(apart && { apart: true }), ...signature };
}
