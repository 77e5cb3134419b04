import { ERAS, REPUBLIC_SIGNS } from '../../lexicons/eras.ts';
import type { Block } from '../nodes/blocks-of.ts';
import { oneOf } from '../patterns/sticky.ts';
import type { PartialDay } from './context.ts';

/** Their words, and 104年3月, which no other calendar has. */
const SIGNS = new RegExp(
  `${oneOf(REPUBLIC_SIGNS)}|(?<!\\d)1[0-4]\\d年(?:\\d{1,2}月|[底初度]|[上下]半年|元旦)`,
);
/** The last year in which the mainland's papers counted so. */
const LAST = 1949;

/**
 * Whether an article counts its years by the Republic where it does not say how: all papers did up to 1949, those of Taiwan do. Wrong
 * for a paper of Hong Kong that writes of Taiwan; its years are mostly printed in full.
 */
export function countsByRepublic(
  texts: readonly { readonly block: Block; readonly folded: string }[],
  written: PartialDay | null,
): boolean {
  if (written && written.year >= ERAS['民国']!.first && written.year <= LAST) return true;
  return (
    texts.some(({ block, folded }) => folded !== block.text) && texts.some(({ folded }) => SIGNS.test(folded))
  );
}
