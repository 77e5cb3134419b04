/** The names of an article's blocks, as `at` uses them: k kicker, h headline, d deck, p1… paragraph, c1… caption. */
import type { Article } from '../../schemas/index.ts';

/** An article's blocks, whatever stands for each of them: its text, or its text with the runs it was made of. */
export interface Blocks<T> {
  readonly kicker: T | null;
  readonly headline: T | null;
  readonly deck: T | null;
  readonly paragraphs: readonly T[];
  readonly captions: readonly T[];
}

/** `index` from 0. */
export const paragraphBlock = (index: number) => `p${index + 1}`;
/** `index` from 0. */
export const captionBlock = (index: number) => `c${index + 1}`;

/** Which paragraph or caption a block is, from 0. */
export const indexOfBlock = (block: string) => Number(block.slice(1)) - 1;

export const isParagraph = (block: string) => block.startsWith('p');
export const isCaption = (block: string) => block.startsWith('c');

/** The blocks that are there, by name, in the order in which they are printed. */
export function nameBlocks<T>({ kicker, headline, deck, paragraphs, captions }: Blocks<T>): [string, T][] {
  const heads: [string, T | null][] = [
    ['k', kicker],
    ['h', headline],
    ['d', deck],
  ];
  return [
    ...heads.filter((head): head is [string, T] => head[1] !== null),
    ...paragraphs.map((block, index): [string, T] => [paragraphBlock(index), block]),
    ...captions.map((block, index): [string, T] => [captionBlock(index), block]),
  ];
}

/** The texts of an article as its file has them, by block. */
export function textsOf(
  article: Pick<Article, 'kicker' | 'headline' | 'deck' | 'captions'>,
  paragraphs: readonly string[],
): [block: string, text: string][] {
  return nameBlocks({ ...article, paragraphs, captions: article.captions.map(({ text }) => text) });
}
