/** How the days of issues are said in Chinese. */
import type { IssueDate } from '../../schemas/index.ts';
import { sayIssueDate, sayWeekday, UNKNOWN_DATE } from './issue-date.ts';

/** Where an issue's date is known from, if that is not plain. */
const bases: Readonly<Record<IssueDate['basis'], string>> = {
  sidecar: '日期由编者注明',
  path: '日期据档案路径',
  folio: '日期据报眉',
  inferred: '日期系推断',
};

export const issueDates = {
  day: sayIssueDate,
  weekday: sayWeekday,
  /** 2031年5月12日 星期一 */
  fullDay: (date: string) => `${sayIssueDate(date)} ${sayWeekday(date)}`.trim(),
  /** Under a paper's name: 2031年5月12日　星期一 */
  nameplate: (date: string) => `${sayIssueDate(date)}　${sayWeekday(date)}`.trim(),
  year: (year: string) => `${year}年`,
  /** 5月12日, of a date whose year is said already; nothing for a year. */
  withinYear: (date: string) => sayIssueDate(date).replace(/^\d+年/, ''),
  undated: UNKNOWN_DATE,
  bases,
};

export type DateWords = typeof issueDates;
