import { fromAt } from '../model/at.ts';
import { textsOf } from '../model/blocks.ts';
import { type PlacedValue, valuesOf } from '../model/values.ts';
import type { CheckedArticle, Content } from './content.ts';
import { type Found, inValue } from './finding.ts';

/** Values that do not stand where they say: what is shown as read from a text must be there. */
export function checkSlices({ articles }: Content): Found[] {
  return articles.flatMap((article) =>
    valuesOf(article.article).flatMap((value) => checkSlice(article, value)),
  );
}

function checkSlice(checked: CheckedArticle, { list, index, text, at }: PlacedValue): Found[] {
  const { block, from, to } = fromAt(at);
  const blocks = new Map(textsOf(checked.article, checked.paragraphs));
  const stands = blocks.get(block)?.slice(from, to);
  if (stands === text) return [];
  const path = list === 'dateline' ? [list] : [list, index];
  const found = `${JSON.stringify(text)} at ${at}, where ${stands === undefined ? 'there is no text' : `${JSON.stringify(stands)} stands`}`;
  const remedy = 'Run npm run ingest, which puts the places right after an edit by hand';
  return [
    inValue(checked.source, [...path, 'at'], { found, allowed: 'the very words of that place', remedy }),
  ];
}
