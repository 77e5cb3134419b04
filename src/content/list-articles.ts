import { join } from 'node:path';
import { articlesFolder } from './content-root.ts';
import { listFolder } from './list-folder.ts';
import type { PageAddress } from './page-address.ts';

/** Numbers of the article files in a folder, as digits and by the names of their pages: `02` of `03` for `03-02.md`. */
export type ArticleNumbers = ReadonlyMap<string, readonly string[]>;

/** The article files that lie beside those of a page. */
export function listArticleNumbers(root: string, { paper, folder }: PageAddress): ArticleNumbers {
  const numbers = new Map<string, string[]>();
  for (const base of listFolder(join(articlesFolder(root), paper, folder))) {
    const [, page, digits] = /^(.+)-(\d{2,})\.md$/.exec(base) ?? [];
    if (page === undefined || digits === undefined) continue;
    const before = numbers.get(page);
    if (before === undefined) numbers.set(page, [digits]);
    else before.push(digits);
  }
  return numbers;
}
