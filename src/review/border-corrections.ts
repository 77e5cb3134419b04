import type { Correction } from '../../schemas/index.ts';
import { fileTexts, quoteAt, type Signature } from '../corrections/index.ts';
import type { DeskWords } from '../words/desk-zh.ts';
import type { Action } from './action.ts';
import type { ReviewedArticle, ReviewedPage } from './read-desk-page.ts';

/** Letters of a neighbouring paragraph that say where moved ones belong. */
const CONTEXT = 24;

type Border = Extract<Action, { kind: 'split' | 'merge' | 'move-before' | 'move-behind' }>;

/** The correction that an action on the borders of articles means; in the desk's words, why there is none. */
export function borderCorrection(
  page: ReviewedPage,
  action: Border,
  signature: Signature,
  refused: DeskWords['refused'],
): Correction | string {
  const index = page.articles.findIndex(({ id }) => id === action.article);
  const article = page.articles[index];
  if (article === undefined) return refused.articleGone(action.article);
  if (action.kind === 'split') return split(page, article, action, signature, refused);
  if (action.kind === 'merge') return merge(article, page.articles[index + 1], signature, refused);
  return move(
    page,
    article,
    action,
    page.articles[index + (action.kind === 'move-before' ? -1 : 1)],
    signature,
    refused,
  );
}

function split(
  { record }: ReviewedPage,
  article: ReviewedArticle,
  { paragraph, headline }: Extract<Action, { kind: 'split' }>,
  signature: Signature,
  refused: DeskWords['refused'],
): Correction | string {
  if (!(paragraph > 1 && paragraph <= article.paragraphs.length)) {
    return refused.splitAt(article.paragraphs.length);
  }
  const body = bodyOf(article);
  const at = startOf(article, paragraph) - 1;
  const quote = quoteAt('body', body, at, at + 1, record.sha256);
  return { kind: 'split', article: article.id, ...quote, headline, ...signature };
}

function merge(
  article: ReviewedArticle,
  next: ReviewedArticle | undefined,
  signature: Signature,
  refused: DeskWords['refused'],
): Correction | string {
  const [last, first] = [article.paragraphs.at(-1), next?.paragraphs[0]];
  if (last === undefined || first === undefined) return refused.nothingToMerge;
  return {
    kind: 'merge',
    article: article.id,
    prefix: last.slice(-CONTEXT),
    suffix: first.slice(0, CONTEXT),
    ...signature,
  };
}

function move(
  { record }: ReviewedPage,
  article: ReviewedArticle,
  { kind, paragraph }: Extract<Action, { kind: 'move-before' | 'move-behind' }>,
  goal: ReviewedArticle | undefined,
  signature: Signature,
  refused: DeskWords['refused'],
): Correction | string {
  const { length } = article.paragraphs;
  if (!(paragraph >= 1 && paragraph <= length)) return refused.moveAt(length);
  const beside = kind === 'move-before' ? goal?.paragraphs.at(-1) : goal?.paragraphs[0];
  if (goal === undefined || beside === undefined) {
    return kind === 'move-before' ? refused.nothingBefore : refused.nothingBehind;
  }
  const body = bodyOf(article);
  const from = kind === 'move-before' ? 0 : startOf(article, paragraph);
  const to = kind === 'move-before' ? startOf(article, paragraph + 1) - 1 : body.text.length;
  const place =
    kind === 'move-before'
      ? { prefix: beside.slice(-CONTEXT), suffix: '' }
      : { prefix: '', suffix: beside.slice(0, CONTEXT) };
  const quote = quoteAt('body', body, from, to, record.sha256);
  return { kind: 'move', article: article.id, ...quote, to: { article: goal.id, ...place }, ...signature };
}

const bodyOf = (article: ReviewedArticle) => fileTexts(article).parts.body;

/** Where a paragraph, from 1, begins in the body: paragraphs are parted by one line break. */
function startOf({ paragraphs }: ReviewedArticle, paragraph: number): number {
  return paragraphs.slice(0, paragraph - 1).reduce((sum, { length }) => sum + length + 1, 0);
}
