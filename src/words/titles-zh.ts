/** What stands for a title that the paper did not print, in Chinese. */
export const titles = {
  untitled: '无题',
  /** 2031年5月12日的一篇文章 */
  articleOf: (day: string | null) => `${day ?? '日期不详'}的一篇文章`,
};

export type TitleWords = typeof titles;
