import type { Jump } from '../../schemas/index.ts';
import { mapArticles } from './nodes/map-articles.ts';
import { PAGE_NUMBER, pageNumber } from './numbers/page-number.ts';
import type { ArticleNode, FolioDocument, WithJumps } from './types.ts';

const PAGE = `第?(?<page>${PAGE_NUMBER})版`;
/** At the end of a paragraph: （下转第3版）, ▲下转三版, （转第2版）. */
const JUMP_TO = new RegExp(`(?:下转|[（(]转)${PAGE}[^。！？）)]{0,6}[）)]?$`);
/** At the beginning of a paragraph, anywhere in a headline: （上接第1版）, 紧接第一版. */
const JUMP_FROM = new RegExp(`(?:上接|紧接|[（(]接)${PAGE}`);
const JUMP_FROM_FIRST = new RegExp(String.raw`^[^\p{L}\p{N}]{0,2}${JUMP_FROM.source}`, 'u');

/**
 * Finds 下转第N版 and 上接第N版. The printed words stay in the text; the other part is tied later, when the other
 * pages are there too.
 */
export function findJumps<A extends ArticleNode>(document: FolioDocument<A>): FolioDocument<A & WithJumps> {
  return mapArticles(document, (article) => ({ ...article, ...jumpsOf(article) }));
}

function jumpsOf({
  kicker,
  headline,
  deck,
  paragraphs,
}: ArticleNode): Pick<WithJumps, 'jumpTo' | 'jumpFrom'> {
  const heads = [kicker, headline, deck].flatMap((block) => block?.text ?? []);
  const texts = paragraphs.map((block) => block.text);
  return {
    jumpTo: firstJump([...heads, ...texts].reverse(), JUMP_TO),
    jumpFrom: firstJump(heads, JUMP_FROM) ?? firstJump(texts, JUMP_FROM_FIRST),
  };
}

function firstJump(texts: readonly string[], pattern: RegExp): Jump | null {
  for (const text of texts) {
    const page = pageNumber(pattern.exec(text)?.groups?.['page'] ?? '');
    if (page !== null) return { page, id: null };
  }
  return null;
}
