import type { Article } from '../../schemas/index.ts';
import { fromAt } from './at.ts';
import { paragraphBlock } from './blocks.ts';

/** No byline line is longer, in UTF-16 code units. */
const LONGEST = 60;

/** A byline line of its own (本报记者沈知秋) holds a reporter's name and no clause. `number` counts paragraphs from 1. */
export function isBylineParagraph(
  article: Pick<Article, 'reporters'>,
  number: number,
  text: string,
): boolean {
  return (
    text.length <= LONGEST &&
    !/[，。！？；：]/.test(text) &&
    article.reporters.some(({ at }) => fromAt(at).block === paragraphBlock(number - 1))
  );
}
