import { type BlockMap, PARTS, type Part } from '../../schemas/index.ts';
import type { MarkedText, Traced } from './marked-text.ts';
import { type ArticleTexts, blockName, linesOf } from './page-texts.ts';

/** Texts with the places that a page record gives their letters in the drop. */
export function traceTexts(
  { id, parts }: { readonly id: string; readonly parts: Readonly<Record<Part, Traced>> },
  blocks: BlockMap,
): ArticleTexts {
  const traced = PARTS.map((part): [string, MarkedText] => {
    const origins = [...parts[part].origins];
    for (const [line, { at }] of linesOf({ ...parts[part], changes: [] }).entries()) {
      for (const [from, start, length] of blocks[blockName(part, line)] ?? []) {
        for (let i = 0; i < length; i++) origins[at + from + i] = start + i;
      }
    }
    return [part, { text: parts[part].text, origins, changes: [] }];
  });
  return { id, parts: Object.fromEntries(traced) as unknown as ArticleTexts['parts'] };
}
