/** What all rows of an article have in common. */

import type { OpenArticle } from '../archive/index.ts';
import { fromAt } from '../model/at.ts';
import { textsOf } from '../model/blocks.ts';
import { type Sentence, sentenceAt } from './sentence-at.ts';

/** An article with what its rows need, worked out once. */
export interface RowSource {
  readonly open: OpenArticle;
  readonly paragraphs: readonly string[];
  readonly place: RowPlace;
  /** The sentence around a place such as `p1:3-7`. */
  readonly sentence: (at: string) => Sentence;
}

export interface RowPlace {
  readonly article: string;
  readonly date: string | null;
  readonly paper: string;
  readonly page: number | null;
}

export function toRowSource(open: OpenArticle): RowSource {
  const { article } = open;
  const paragraphs = open.paragraphs();
  const blocks = new Map(textsOf(article, paragraphs));
  return {
    open,
    paragraphs,
    place: {
      article: article.id,
      date: article.date?.value ?? null,
      paper: article.paper,
      page: article.page,
    },
    sentence: (at) => {
      const { block, from, to } = fromAt(at);
      return sentenceAt(blocks.get(block) ?? '', from, to);
    },
  };
}
