/** What a TEI file says in words: in Chinese, like the page that it holds, whoever reads it. */
import { frame } from './frame-zh.ts';
import { sayIssueDate, UNKNOWN_DATE } from './issue-date.ts';
import { places } from './places-zh.ts';
import { type NamedPage, sayPageTitle } from './say-page.ts';

export const teiWords = {
  /** 《澜川日报》2031年5月12日 第3版 经济 */
  title: (paper: string, date: string | null, page: NamedPage) =>
    `${places.paper(paper)}${date === null ? UNKNOWN_DATE : sayIssueDate(date)} ${sayPageTitle(page)}`,
  publisher: frame.name,
  undated: UNKNOWN_DATE,
  noRights: '未说明。',
  project: (drop: string) => `由程序据原文件${drop}修复断行、分篇，并标出日期、数字与名称；引用请核原报。`,
};
