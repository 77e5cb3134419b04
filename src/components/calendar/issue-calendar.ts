import type { IssueEntry } from '../../archive/index.ts';
import { missingDays } from './missing-days.ts';

export interface CalendarDay {
  /** `2031-05-12` */
  readonly day: string;
  /** Null where the paper should have appeared and the archive has nothing. */
  readonly issue: IssueEntry | null;
}

export interface CalendarMonth {
  /** `2031-05` */
  readonly month: string;
  /** Issues and gaps in order; empty where nothing of the month is there. */
  readonly days: readonly CalendarDay[];
  /** How many of them are issues. */
  readonly issues: number;
}

export interface CalendarYear {
  readonly year: string;
  /** From January (or the first issue's month) to December (or the last one's): months without issues stand there too. */
  readonly months: readonly CalendarMonth[];
  readonly issues: number;
  readonly articles: number;
  readonly missing: number;
}

/** The calendar of one paper, from its first issue to its last, newest year first; years of nothing stand in it too. */
export function issueCalendar(issues: readonly IssueEntry[]): CalendarYear[] {
  const byDay = new Map(issues.flatMap((issue) => (issue.date?.length === 10 ? [[issue.date, issue]] : [])));
  const days = [...byDay.keys()].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const missing = missingDays(days).map((day): CalendarDay => ({ day, issue: null }));
  const all = [...days.map((day): CalendarDay => ({ day, issue: byDay.get(day)! })), ...missing];
  all.sort((a, b) => (a.day < b.day ? -1 : 1));
  const byMonth = Map.groupBy(all, ({ day }) => day.slice(0, 7));
  const years: CalendarYear[] = [];
  for (let year = Number(last.slice(0, 4)); year >= Number(first.slice(0, 4)); year--) {
    const months = monthsOf(year, first, last).map((month) => {
      const days = byMonth.get(month) ?? [];
      return { month, days, issues: days.filter(({ issue }) => issue !== null).length };
    });
    const found = months.flatMap(({ days }) => days);
    years.push({
      year: String(year).padStart(4, '0'),
      months,
      issues: months.reduce((sum, { issues }) => sum + issues, 0),
      articles: found.reduce((sum, { issue }) => sum + (issue === null ? 0 : countArticles(issue)), 0),
      missing: found.filter(({ issue }) => issue === null).length,
    });
  }
  return years;
}

/** The months of a year between two days. */
function monthsOf(year: number, first: string, last: string): string[] {
  return Array.from(
    { length: 12 },
    (_, i) => `${String(year).padStart(4, '0')}-${String(i + 1).padStart(2, '0')}`,
  ).filter((month) => month >= first.slice(0, 7) && month <= last.slice(0, 7));
}

/** Articles of an issue. */
export function countArticles(issue: IssueEntry): number {
  return issue.pages.reduce((sum, { articles }) => sum + articles.length, 0);
}
