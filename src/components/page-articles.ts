import type { OpenArticle, PageEntry } from '../archive/index.ts';
import { archive } from './archive.ts';

/** The page that was read last: a page, its articles and its trace are rendered one after another. */
let last: { readonly page: PageEntry; readonly open: Map<string, OpenArticle | null> } | undefined;

/** An article of a page; null where its file cannot be read. The articles of one page are held at a time, each read once. */
export function pageArticle(page: PageEntry, id: string): OpenArticle | null {
  if (last?.page !== page) last = { page, open: new Map() };
  const known = last.open.get(id);
  if (known !== undefined) return known;
  const open = archive.article(id);
  last.open.set(id, open);
  return open;
}
