import type { ReviewItem } from '../../schemas/index.ts';
import { toAt } from '../model/at.ts';
import { type Block, blocksOf } from './nodes/blocks-of.ts';
import { mapArticles } from './nodes/map-articles.ts';
import { foldWidth } from './numbers/fold-width.ts';
import { type PrivateKind, readPrivateNumbers } from './private-numbers/read-private-numbers.ts';
import type { ArticleNode, FolioDocument } from './types.ts';

const WORDS: Readonly<Record<PrivateKind, string>> = {
  identity: '身份证号码',
  mobile: '手机号码',
  bank: '银行卡号',
};

/**
 * Marks numbers by which a private person can be reached, robbed or taken for another, for a person to decide whether to hide them
 * (`content/withdrawals.yaml`). The item does not repeat the number: hiding it hides it everywhere.
 */
export function findPrivateNumbers<A extends ArticleNode>(document: FolioDocument<A>): FolioDocument<A> {
  return mapArticles(document, (article) => {
    const items = blocksOf(article).flatMap(findPrivateNumbersIn);
    return items.length === 0 ? article : { ...article, review: [...article.review, ...items] };
  });
}

/** The review items of one block. */
export function findPrivateNumbersIn(block: Block): readonly ReviewItem[] {
  return readPrivateNumbers(foldWidth(block.text)).map(({ kind, from, to }) => ({
    rule: 'private-number',
    message: `此处疑为个人的${WORDS[kind]}，请决定是否隐去`,
    at: toAt(block, from, to),
  }));
}
