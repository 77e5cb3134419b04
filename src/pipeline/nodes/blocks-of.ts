import type { ArticleNode, TextBlock } from '../types.ts';

/** A piece of an article's text under the name that `at` uses: k kicker, h headline, d deck, p1… paragraph, c1… caption. */
export interface Block {
  readonly id: string;
  readonly text: string;
}

/** The article's texts in reading order, each with its runs of the drop. */
export function blocksOf(article: ArticleNode): readonly (Block & TextBlock)[] {
  const { kicker, headline, deck } = article;
  const heads = Object.entries({ k: kicker, h: headline, d: deck });
  return [
    ...heads.flatMap(([id, block]) => (block === null ? [] : [{ id, text: block.text, spans: block.spans }])),
    ...article.paragraphs.map(({ text, spans }, i) => ({ id: `p${i + 1}`, text, spans })),
    ...article.captions.map(({ text, spans }, i) => ({ id: `c${i + 1}`, text, spans })),
  ];
}
