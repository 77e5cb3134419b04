/** The day of an issue as a Chinese paper prints it. */
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** Where no day, month or year is known. */
export const UNKNOWN_DATE = '日期不详';

/** `2031-05-12` → 2031年5月12日, `2031-05` → 2031年5月, `2031` → 2031年. */
export function sayIssueDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

/** 星期一; nothing for a month or a year. */
export function sayWeekday(date: string): string {
  return date.length === 10 ? `星期${WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()]}` : '';
}
