import type { Markup } from '../../markup/markup.ts';
import { sayNumber } from '../../words/say-number.ts';
import { both, bothAttribute, inEach } from '../both.ts';
import { barChart } from './bar-chart.ts';
import { chartFigure } from './chart-figure.ts';
import { countByPeriod, type PeriodUnit } from './count-by-period.ts';

/** How many articles fell into each year or month; null where there are fewer than two periods to compare. */
export function periodChart(dates: readonly string[], unit: PeriodUnit): Markup | null {
  const counts = countByPeriod(dates, unit);
  if (counts.length < 2) return null;
  const bars = counts.map(({ period, count }, i) => ({
    value: count,
    title: inEach(({ paper, issueDates, front }) =>
      paper.chart.bar(issueDates.day(period), front.articles(count)),
    ),
    // A row of months says its years only.
    ...((unit === 'year' || i === 0 || period.endsWith('-01')) && { label: period.slice(0, 4) }),
  }));
  const words = {
    title: both(({ paper }) => paper.chart[unit].title),
    label: bothAttribute('aria-label', ({ paper }) => paper.chart[unit].title),
    numbers: both(({ paper }) => paper.chart.numbers),
  };
  return chartFigure(words, barChart(bars, { sayNumber }), {
    columns: [0, 1].map((column) => both(({ paper }) => paper.chart[unit].columns[column] ?? '')),
    rows: counts
      .filter(({ count }) => count > 0)
      .map(({ period, count }) => [both(({ issueDates }) => issueDates.day(period)), sayNumber(count)]),
  });
}
