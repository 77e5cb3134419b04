import type { Article } from '../../schemas/index.ts';
import { blockText, type CheckedArticle, type Content } from './content.ts';
import { type Found, inValue } from './finding.ts';

const NAMED = ['reporters', 'people', 'places', 'organizations'] as const;
const QUOTED = ['dates', 'figures'] as const;

/** Values that do not stand where they say: what is shown as read from a text must be there. */
export function checkSlices({ articles }: Content): Found[] {
  return articles.flatMap((article) =>
    valuesOf(article.article).flatMap((value) => checkSlice(article, value)),
  );
}

interface PlacedValue {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly at: string;
}

function valuesOf(article: Article): PlacedValue[] {
  const { dateline } = article;
  return [
    ...(dateline === null ? [] : [{ path: ['dateline'], text: dateline.text, at: dateline.at }]),
    ...NAMED.flatMap((key) =>
      article[key].map(({ name, at }, index) => ({ path: [key, index], text: name, at })),
    ),
    ...QUOTED.flatMap((key) => article[key].map(({ text, at }, index) => ({ path: [key, index], text, at }))),
  ];
}

function checkSlice(checked: CheckedArticle, { path, text, at }: PlacedValue): Found[] {
  const [block = '', range = ''] = at.split(':');
  const [from = 0, to = 0] = range.split('-').map(Number);
  const stands = blockText(checked, block)?.slice(from, to);
  if (stands === text) return [];
  const found = `${JSON.stringify(text)} at ${at}, where ${stands === undefined ? 'there is no text' : `${JSON.stringify(stands)} stands`}`;
  const remedy = 'Run npm run ingest, which puts the places right after an edit by hand';
  return [
    inValue(checked.source, [...path, 'at'], { found, allowed: 'the very words of that place', remedy }),
  ];
}
