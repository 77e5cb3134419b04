/**
 * A year of a paper to be unfolded: its months, and in each its days. A day on which the paper used to appear and of which
 * nothing is here stands among them as a gap; so does a month or a year of nothing.
 */

import { type Markup, markup } from '../../markup/markup.ts';
import { sayWeekday } from '../../words/issue-date.ts';
import { english } from '../english.ts';
import { type CalendarDay, type CalendarMonth, type CalendarYear, countArticles } from './issue-calendar.ts';

/** Where an issue is, by its day. */
type ToUrl = (day: string) => string;

/** What stands for a month or a year of nothing. */
const NOTHING = markup`未收录${english('nothing here')}`;

export function yearHtml(
  { year, months, issues, articles, missing }: CalendarYear,
  open: boolean,
  toUrl: ToUrl,
): Markup {
  if (issues === 0)
    return markup`<p class="year year--gap"><b>${year}年</b><span class="label">${NOTHING}</span></p>`;
  const counts = markup`<span class="label"><span>${issues}期</span><span>${articles}篇</span>${
    missing > 0 && markup`<span>缺${missing}期${english(`${missing} missing`)}</span>`
  }</span>`;
  const rows = foldGaps(months).map((run) => monthRow(run, toUrl));
  return markup`<details class="year" ${open && { html: 'open' }}><summary><h2>${year}年</h2>${counts}</summary><dl>${rows}</dl></details>`;
}

/** Months with issues one by one, those without as one run. */
function foldGaps(months: readonly CalendarMonth[]): CalendarMonth[][] {
  const runs: CalendarMonth[][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (month.issues === 0 && last?.[0]?.issues === 0) last.push(month);
    else runs.push([month]);
  }
  return runs;
}

/** A month day by day; of a run of months of nothing, only that they are. */
function monthRow(run: readonly CalendarMonth[], toUrl: ToUrl): Markup {
  const [first, last] = [run[0]!, run.at(-1)!].map(({ month }) => Number(month.slice(5)));
  const { month, issues, days } = run[0]!;
  if (issues === 0)
    return markup`<div class="gap"><dt>${first === last ? first : `${first}–${last}`}月</dt><dd class="label">${NOTHING}</dd></div>`;
  return markup`<div id="m${month}"><dt>${first}月</dt><dd><ul class="days">${days.map((day) => dayItem(day, toUrl))}</ul></dd></div>`;
}

/** A gap is struck through, which is said in words to those who do not see it. */
function dayItem({ day, issue }: CalendarDay, toUrl: ToUrl): Markup {
  const number = `${Number(day.slice(8))}日`;
  if (issue === null)
    return markup`<li><span class="gap" title="${sayWeekday(day)}，未收录">${number}<span class="visually-hidden">未收录</span></span></li>`;
  return markup`<li><a href="${toUrl(day)}" title="${sayWeekday(day)}，${issue.pages.length}版${countArticles(issue)}篇">${number}</a></li>`;
}
