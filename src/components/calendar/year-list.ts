/**
 * A year of a paper to be unfolded: its months, and in each its days. A day on which the paper used to appear and of which
 * nothing is here stands among them as a gap; so does a month or a year of nothing.
 */
import { html, type Markup } from '../../markup/markup.ts';
import { calendar } from '../../words/calendar-zh.ts';
import { both, bothAttribute } from '../both.ts';
import { type CalendarDay, type CalendarMonth, type CalendarYear, countArticles } from './issue-calendar.ts';

/** Where an issue is, by its day. */
type ToUrl = (day: string) => string;

/** What stands for a day, a month or a year of nothing. */
const NOTHING = both(({ calendar }) => calendar.gap);

export function yearHtml(calendarYear: CalendarYear, open: boolean, toUrl: ToUrl): Markup {
  const { year, months, issues } = calendarYear;
  const name = both(({ issueDates }) => issueDates.year(year));
  if (issues === 0)
    return html`<p class="year year--gap"><b>${name}</b><span class="label">${NOTHING}</span></p>`;
  return html`
    <details class="year" ${open && { html: 'open' }}>
      <summary><h2>${name}</h2>${countsHtml(calendarYear)}</summary>
      <dl>${foldGaps(months).map((run) => monthHtml(run, toUrl))}</dl>
    </details>`;
}

function countsHtml({ issues, articles, missing }: CalendarYear): Markup {
  return html`
    <span class="label">
      <span>${both(({ front }) => front.issues(issues))}</span>
      <span>${both(({ front }) => front.articles(articles))}</span>
      ${missing > 0 && html`<span>${both(({ calendar }) => calendar.missing(missing))}</span>`}
    </span>`;
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
function monthHtml(run: readonly CalendarMonth[], toUrl: ToUrl): Markup {
  const { month, issues, days } = run[0]!;
  const numbers = [run[0]!, run.at(-1)!].map((each) => String(Number(each.month.slice(5))));
  const name = both(({ calendar }) => calendar.month([...new Set(numbers)].join('–')));
  if (issues === 0) return html`<div class="gap"><dt>${name}</dt><dd class="label">${NOTHING}</dd></div>`;
  return html`
    <div id="m${month}">
      <dt>${name}</dt>
      <dd><ul class="days">${days.map((day) => dayHtml(day, toUrl))}</ul></dd>
    </div>`;
}

/** Stands behind a day's number in Chinese. */
const DAY = html`<span class="zh">${calendar.day}</span>`;

/** A gap is struck through, which is said in words to those who do not see it. */
function dayHtml({ day, issue }: CalendarDay, toUrl: ToUrl): Markup {
  const number = html`${Number(day.slice(8))}${DAY}`;
  if (issue === null) {
    const title = bothAttribute('title', (words) => words.calendar.gapOn(words.issueDates.weekday(day)));
    const heard = html`<span class="visually-hidden">${NOTHING}</span>`;
    return html`<li><span class="gap"${title}>${number}${heard}</span></li>`;
  }
  const title = bothAttribute('title', (words) =>
    words.calendar.issueOn(
      words.issueDates.weekday(day),
      words.front.pages(issue.pages.length),
      words.front.articles(countArticles(issue)),
    ),
  );
  return html`<li><a href="${toUrl(day)}"${title}>${number}</a></li>`;
}
