/** What the calendar of a paper says in Chinese. */
const GAP = '未收录';

export const calendar = {
  /** 3月, 4–5月 */
  month: (months: string) => `${months}月`,
  /** Behind the number of a day. */
  day: '日',
  missing: (count: number) => `缺${count}期`,
  gap: GAP,
  /** Of a day that is not there; of one that is. */
  gapOn: (weekday: string) => `${weekday}，${GAP}`,
  issueOn: (weekday: string, pages: string, articles: string) => `${weekday}，${pages}${articles}`,
  guess: '缺期按本报在档各期常见的星期推定，可能当日本无报纸。',
  empty: '还没有收录这份报纸的版面。',
};

export type CalendarWords = typeof calendar;
