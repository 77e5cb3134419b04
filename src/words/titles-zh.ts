/** What stands for a title that the paper did not print, in Chinese. */
import { UNKNOWN_DATE } from './issue-date.ts';

export const titles = {
  untitled: '无题',
  /** 2031年5月12日的一篇文章 */
  articleOf: (day: string | null) => `${day ?? UNKNOWN_DATE}的一篇文章`,
};

export type TitleWords = typeof titles;
