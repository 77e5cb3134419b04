import { words } from './search-words.ts';

/** 《澜川日报》 2012年3月5日 星期一 第4版; `papers` has the papers' names by id. */
export function sayPlace(
  { paper, date, page }: { readonly paper: string; readonly date: string; readonly page: number | null },
  papers: ReadonlyMap<string, string>,
): string {
  return words.place(papers.get(paper) ?? paper, date, page);
}
