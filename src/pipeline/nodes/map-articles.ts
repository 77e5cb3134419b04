import type { ArticleNode, FolioDocument } from '../types.ts';

/** The same page with something more on each of its articles. */
export function mapArticles<A extends ArticleNode, B extends ArticleNode>(
  document: FolioDocument<A>,
  add: (article: A) => B,
): FolioDocument<B> {
  return { ...document, articles: document.articles.map(add) };
}
