import type { OpenArticle, PageEntry } from '../../archive/index.ts';
import { archive } from '../shown-archive.ts';

/** The articles of a newspaper page by id; without those whose files cannot be read. */
export function pageArticles(page: PageEntry): ReadonlyMap<string, OpenArticle> {
  const opened = page.printed.map(({ id }) => archive.article(id));
  return new Map(opened.flatMap((open) => (open === null ? [] : [[open.article.id, open]])));
}
