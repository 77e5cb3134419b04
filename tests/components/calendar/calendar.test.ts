import { describe, expect, it } from 'vitest';
import type { IssueEntry } from '../../../src/archive/index.ts';
import { issueCalendar } from '../../../src/components/calendar/issue-calendar.ts';
import { missingDays } from '../../../src/components/calendar/missing-days.ts';
import { yearGrid } from '../../../src/components/calendar/year-grid.ts';
import { onThisDay } from '../../../src/components/on-this-day.ts';
import { wordsOf } from '../../../src/words/words-of.ts';

const issue = (date: string | null): IssueEntry => ({
  paper: 'lanchuan-ribao',
  folder: date ?? 'undated',
  date,
  pages: [],
});

/** Every day from one to another, without those on which `left` says so. */
function days(from: string, to: string, left: (day: Date) => boolean): string[] {
  const found: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    const date = new Date(time);
    if (!left(date)) found.push(date.toISOString().slice(0, 10));
  }
  return found;
}

describe('missingDays', () => {
  const isWeekend = (date: Date) => date.getUTCDay() % 6 === 0;

  it('names the days that a paper of weekdays left open, and no weekend', () => {
    const lost = ['2012-03-07', '2012-03-15'];
    const paper = days(
      '2012-03-01',
      '2012-03-30',
      (day) => isWeekend(day) || lost.includes(day.toISOString().slice(0, 10)),
    );
    expect(missingDays(paper)).toEqual(lost);
  });

  it('names no days of a month of which nothing is there', () => {
    const paper = days('2012-01-02', '2012-03-30', (day) => isWeekend(day) || day.getUTCMonth() === 1);
    expect(missingDays(paper)).toEqual([]);
  });

  it('claims no rhythm of a few issues far apart', () => {
    expect(missingDays(['2009-03-05', '2010-09-14', '2011-06-10', '2012-03-05', '2013-10-18'])).toEqual([]);
  });
});

describe('issueCalendar', () => {
  const years = issueCalendar(['2009-03-05', '2011-06-10', null].map(issue));

  it('runs from the first issue to the last, months and years of nothing included', () => {
    expect(years.map(({ year, issues }) => [year, issues])).toEqual([
      ['2011', 1],
      ['2010', 0],
      ['2009', 1],
    ]);
    expect(years[0]!.months.map(({ month }) => month)).toEqual(
      ['01', '02', '03', '04', '05', '06'].map((month) => `2011-${month}`),
    );
    expect(years[2]!.months[0]).toMatchObject({ month: '2009-03', issues: 1 });
  });

  it('is a grid that leads to the months and says which are not there', () => {
    const html = yearGrid(years, '《澜川日报》', wordsOf('zh').front, (month) => `/p/#m${month}`).html;
    expect(html).toContain('<a href="/p/#m2011-06" aria-label="2011-06 1期">1</a>');
    expect(html).toContain('<tr class="gap"><th scope="row">2010</th><td colspan="12">未收录</td></tr>');
    expect(html.match(/<td class="gap">/g)).toHaveLength(14);
  });

  it('is empty of a paper of undated pages', () => {
    expect(issueCalendar([issue(null)])).toEqual([]);
  });
});

it('knows the issues of the same day in other years, newest first', () => {
  const issues = ['2009-03-05', '2010-03-06', '2011-03-05', '2012-03-05', null].map(issue);
  expect(onThisDay(issues, '2011-03-05').map(({ date }) => date)).toEqual(['2012-03-05', '2009-03-05']);
});
