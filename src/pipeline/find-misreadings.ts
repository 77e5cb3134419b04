import type { ReviewItem } from '../../schemas/index.ts';
import { toAt } from '../model/at.ts';
import { misreadFigures } from './misreadings/misread-figures.ts';
import { misreadLetters } from './misreadings/misread-letters.ts';
import type { Misreading } from './misreadings/misreading.ts';
import { type Block, blocksOf } from './nodes/blocks-of.ts';
import type { ArticleNode, FolioDocument } from './types.ts';

/** Letters before and after that are quoted with the one in question. */
const CONTEXT = 2;

/**
 * Marks letters that were probably taken for others that look like them (自已 for 自己, 2O12 for 2012), for a person to look
 * at. Nothing is corrected. What stands twice on the page in the same way is taken for a name.
 */
export function findMisreadings<A extends ArticleNode>(document: FolioDocument<A>): FolioDocument<A> {
  const found = document.articles.map((article) =>
    blocksOf(article).map((block) => ({ block, letters: misreadLetters(block.text) })),
  );
  const names = repeatedPairs(found.flat());
  const articles = document.articles.map((article, i) => {
    const items = found[i]!.flatMap(({ block, letters }) => {
      const own = letters.filter(({ from }) => !pairsAt(block.text, from).some((pair) => names.has(pair)));
      return [...own, ...misreadFigures(block.text)]
        .sort((a, b) => a.from - b.from)
        .map((misreading) => toReviewItem(block, misreading));
    });
    return items.length === 0 ? article : { ...article, review: [...article.review, ...items] };
  });
  return { ...document, articles };
}

function repeatedPairs(
  found: readonly { readonly block: Block; readonly letters: readonly Misreading[] }[],
): Set<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { block, letters } of found)
    for (const { from } of letters)
      for (const pair of pairsAt(block.text, from)) (once.has(pair) ? twice : once).add(pair);
  return twice;
}

/** The letter with the one before it, and with the one after it; marked, so that 干于 before and after differ. */
function pairsAt(text: string, at: number): string[] {
  return [`${text.slice(Math.max(0, at - 1), at + 1)}<`, `${text.slice(at, at + 2)}>`];
}

function toReviewItem(block: Block, { from, to, likelier }: Misreading): ReviewItem {
  const printed = block.text.slice(from, to);
  const context = block.text.slice(Math.max(0, from - CONTEXT), to + CONTEXT);
  return {
    rule: 'look-alike',
    message: `“${context}”中的“${printed}”可能是形近的“${likelier}”，请对照原文`,
    at: toAt(block, from, to),
  };
}
