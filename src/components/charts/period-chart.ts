import type { Markup } from '../../markup/markup.ts';
import { sayIssueDate } from '../../words/issue-date.ts';
import { sayNumber } from '../values/say-value.ts';
import { barChart } from './bar-chart.ts';
import { type ChartWords, chartFigure } from './chart-figure.ts';
import { countByPeriod, type PeriodUnit } from './count-by-period.ts';

export interface PeriodWords extends ChartWords {
  /** Heads of the table's columns: 月份, 篇数. */
  readonly columns: readonly [period: string, count: string];
  /** What is counted: 篇. */
  readonly measure: string;
}

/** How many things fell into each year or month; null where there are fewer than two periods to compare. */
export function periodChart(dates: readonly string[], unit: PeriodUnit, words: PeriodWords): Markup | null {
  const counts = countByPeriod(dates, unit);
  if (counts.length < 2) return null;
  const bars = counts.map(({ period, count }, i) => ({
    value: count,
    title: `${sayIssueDate(period)}：${count}${words.measure}`,
    // A row of months says its years only.
    ...((unit === 'year' || i === 0 || period.endsWith('-01')) && { label: period.slice(0, 4) }),
  }));
  return chartFigure(words, barChart(bars, { sayNumber }), {
    columns: words.columns,
    rows: counts
      .filter(({ count }) => count > 0)
      .map(({ period, count }) => [sayIssueDate(period), sayNumber(count)]),
  });
}
