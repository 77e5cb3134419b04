import {
  type AcceptedDoubt,
  type FieldCorrection,
  type Jump,
  type ReviewItem,
  VALUE_LISTS,
  type ValueCorrection,
  type ValueList,
} from '../../schemas/index.ts';
import type { WithTexts } from './carry-place.ts';
import { CONFLICT_RULE } from './describe-conflict.ts';
import { recogniseCredits, recogniseList } from './recognise-list.ts';
import type { Signature } from './recognise-texts.ts';
import { missing, same } from './same.ts';

export type RecognisedValue = ValueCorrection | FieldCorrection | AcceptedDoubt;

export interface RecognisedValues {
  readonly corrections: readonly RecognisedValue[];
  /** Fields whose edit cannot be kept as a correction. */
  readonly refused: readonly string[];
}

const LISTS = Object.keys(VALUE_LISTS).filter((list) => list !== 'credits') as Exclude<
  ValueList,
  'credits'
>[];

/**
 * What a person changed in an article's frontmatter beside its texts. Values that the person left as they were are no
 * edit, though they may no longer fit the text; values that the corrected text gives by itself need no correction.
 *
 * @param written the article as it was written
 * @param edited the article as the person left it
 * @param now the article as it is read with the person's corrections of the text
 * @param drop digest of the drop
 */
export function recogniseValues(
  written: WithTexts,
  edited: WithTexts,
  now: WithTexts,
  drop: string,
  signature: Signature,
): RecognisedValues {
  const corrections: RecognisedValue[] = [];
  const refused: string[] = [];
  const { id: article } = now.article;
  for (const key of ['id', 'paper', 'order', 'source'] as const) {
    if (!same(written.article[key], edited.article[key])) refused.push(key);
  }
  const values: Record<string, unknown> = {};
  const before: Record<string, unknown> = {};
  for (const key of ['date', 'page', 'kind', 'lang', 'jumpTo', 'jumpFrom'] as const) {
    const [was, said] = [written.article[key], edited.article[key]];
    const wanted =
      key === 'jumpTo' || key === 'jumpFrom' ? toJump(written.article[key], edited.article[key]) : said;
    if (!same(was, said) && !same(now.article[key], wanted)) {
      values[key] = wanted;
      before[key] = was;
    }
  }
  if (Object.keys(values).length > 0)
    corrections.push({ kind: 'set', article, values, was: before, ...signature });
  for (const list of LISTS) {
    const found = recogniseList(list, written, edited, now, drop, signature);
    if (found === null) refused.push(list);
    else corrections.push(...found);
  }
  corrections.push(...recogniseCredits(edited, now, drop, signature));
  const [asked, left] = [written, edited].map(({ article }) => article.review.filter(isOfPipeline)) as [
    ReviewItem[],
    ReviewItem[],
  ];
  for (const { rule, message } of missing(asked, left)) {
    if (!now.article.review.some((item) => item.rule === rule && item.message === message)) continue;
    corrections.push({ kind: 'accept', article, rule, message, ...signature });
  }
  if (missing(left, asked).length > 0) refused.push('review');
  return { corrections, refused };
}

/** A jump to another page no longer leads to the article that it led to before, unless the person said so. */
function toJump(was: Jump | null, said: Jump | null): Jump | null {
  if (was === null || said === null || was.page === said.page || was.id !== said.id) return said;
  return { ...said, id: null };
}

/** What corrections ask comes and goes with them. */
const isOfPipeline = ({ rule }: ReviewItem) => rule !== CONFLICT_RULE;
