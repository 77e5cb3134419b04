import type { NameEntry } from '../../archive/index.ts';

/** Whether a name has a page: two articles stand under it, or an editor said who it is. */
export function hasNamePage({ articles, isTold }: NameEntry): boolean {
  return articles.length > 1 || isTold;
}
