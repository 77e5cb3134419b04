import { describe, expect, it } from 'vitest';
import type { IssueEntry } from '../../../src/archive/index.ts';
import { issueCalendar } from '../../../src/components/calendar/issue-calendar.ts';
import { missingDays } from '../../../src/components/calendar/missing-days.ts';
import { yearGrid } from '../../../src/components/calendar/year-grid.ts';
import { yearHtml } from '../../../src/components/calendar/year-list.ts';
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

describe('a year of a daily paper, twelve days of which one is lost', () => {
  const paper = days('2012-03-05', '2012-03-16', (day) => day.getUTCDate() === 9);
  const [year] = issueCalendar(paper.map(issue));
  const { html } = yearHtml(year!, true, (day) => `/lanchuan-ribao/${day}/`);
  const march = Array.from(html.matchAll(/<li>(.*?)<\/li>/g), ([, day]) => day!);
  const text = (markup: string) =>
    markup.replace(/<span class="en" lang="en">.*?<\/span>/g, '').replace(/<[^>]+>/g, '');

  it('says how many issues there are and how many are missing, in both languages', () => {
    expect(text(html)).toContain('2012年11期0篇缺1期');
    expect(html).toContain('<span class="en" lang="en">1 missing</span>');
  });

  it('has the lost day in its place among the others, without a link', () => {
    expect(march.map((day) => Number.parseInt(text(day), 10))).toEqual([
      5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
    ]);
    expect(march.filter((day) => !day.includes('<a href="/lanchuan-ribao/2012-03-'))).toEqual([march[4]]);
  });

  it('marks the lost day, names it on pointing, and reads it out for those who cannot see the mark', () => {
    expect(march[4]).toBe(
      '<span class="gap" title="星期五，未收录" data-en-title="Friday, nothing here">9<span class="zh">日</span>' +
        '<span class="visually-hidden"><span class="zh">未收录</span><span class="en" lang="en">nothing here</span></span></span>',
    );
  });

  it('has no gap where nothing is lost', () => {
    const whole = days('2012-03-05', '2012-03-16', () => false);
    expect(yearHtml(issueCalendar(whole.map(issue))[0]!, true, String).html).not.toMatch(/缺|gap/);
  });
});

it('months of nothing between two issues are one row, a year of nothing one line', () => {
  const [, nothing, first] = issueCalendar(['2009-03-05', '2009-06-10', '2011-06-10'].map(issue));
  expect(yearHtml(first!, false, String).html).toContain(
    '<div class="gap"><dt><span class="zh">4–5月</span><span class="en" lang="en">Apr–May</span></dt>' +
      '<dd class="label"><span class="zh">未收录</span><span class="en" lang="en">nothing here</span></dd></div>',
  );
  expect(yearHtml(nothing!, false, String).html).toMatch(
    /^<p class="year year--gap"><b>.*2010年.*<\/b>.*未收录/,
  );
});

it('knows the issues of the same day in other years, newest first', () => {
  const issues = ['2009-03-05', '2010-03-06', '2011-03-05', '2012-03-05', null].map(issue);
  expect(onThisDay(issues, '2011-03-05').map(({ date }) => date)).toEqual(['2012-03-05', '2009-03-05']);
});
