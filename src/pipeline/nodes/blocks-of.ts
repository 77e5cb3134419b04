import { nameBlocks } from '../../model/blocks.ts';
import type { ArticleNode, TextBlock } from '../types.ts';

/** A piece of an article's text under the name that `at` uses. */
export interface Block {
  readonly id: string;
  readonly text: string;
}

/** The article's texts in reading order, each with its runs of the drop. */
export function blocksOf(article: ArticleNode): readonly (Block & TextBlock)[] {
  return nameBlocks<TextBlock>(article).map(([id, { text, spans }]) => ({ id, text, spans }));
}
