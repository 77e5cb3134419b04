import { sayIssueDate, sayWeekday } from '../issue-date.ts';

/** 《澜川日报》 2012年3月5日 星期一 第4版 */
export function sayPlace(
  { paper, date, page }: { readonly paper: string; readonly date: string; readonly page: number | null },
  papers: ReadonlyMap<string, string>,
): string {
  const day = date === '' ? '日期不详' : `${sayIssueDate(date)} ${sayWeekday(date)}`.trim();
  return `《${papers.get(paper) ?? paper}》 ${day}${page === null ? '' : ` 第${page}版`}`;
}
