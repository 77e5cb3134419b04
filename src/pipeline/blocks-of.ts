import type { ArticleNode } from './types.ts';

/** A piece of an article's text under the name that `at` uses: k kicker, h headline, d deck, p1… paragraph, c1… caption. */
export interface Block {
  readonly id: string;
  readonly text: string;
}

/** The article's texts in reading order. */
export function blocksOf(article: ArticleNode): readonly Block[] {
  const heads = [
    { id: 'k', text: article.kicker?.text },
    { id: 'h', text: article.headline?.text },
    { id: 'd', text: article.deck?.text },
  ];
  return [
    ...heads.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text }])),
    ...article.paragraphs.map(({ text }, i) => ({ id: `p${i + 1}`, text })),
    ...article.captions.map(({ text }, i) => ({ id: `c${i + 1}`, text })),
  ];
}
