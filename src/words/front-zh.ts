/** What the front page says in Chinese. */
import { calendar } from './calendar-zh.ts';
import { paper } from './paper-zh.ts';
import { sayNumber } from './say-number.ts';

export const front = {
  description: '破碎的报纸文字，修好断行、分清篇目，编成可读、可检索、可引用的档案。',
  motto: [
    ['破碎的版面', '连成文章'],
    ['字字可溯', '句句可查'],
  ],
  /** What stands behind the number. */
  totals: {
    papers: (_count: number) => '种报纸',
    issues: (_count: number) => '期',
    pages: (_count: number) => '版',
    articles: (_count: number) => '篇文章',
    reporters: (_count: number) => '位署名者',
  },
  latest: '最近一期',
  pages: (count: number) => `${sayNumber(count)}版`,
  articles: (count: number) => `${sayNumber(count)}篇`,
  issues: (count: number) => `${sayNumber(count)}期`,
  /** Counts and the like side by side. */
  beside: (parts: readonly string[]) => parts.join(' '),
  thisDay: (month: number, day: number) => `${paper.onThisDay}　${month}月${day}日`,
  earlier: '往期',
  arrivals: '新入藏',
  arrivalsFeed: '订阅新入藏（Atom）',
  calendar: '各期',
  calendarNote: '格内是当月收录的期数，斜纹是首末两期之间没有收录的月份。',
  year: '年份',
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  gap: calendar.gap,
  undated: (pages: number, articles: number) => `${paper.undatedIssue}　${pages}版 ${articles}篇`,
  papers: '报纸',
};

export type FrontWords = typeof front;
