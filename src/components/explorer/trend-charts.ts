import type { FigureTrend } from '../../data/figure-trends.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import type { ExplorerWords } from '../../words/explorer-zh.ts';
import { chartFigure } from '../charts/chart-figure.ts';
import { dotChart } from '../charts/dot-chart.ts';
import { sayNumber } from '../values/say-value.ts';
import { plotNote, yearTable } from './value-plot.ts';

/** The medians of the most frequent kinds of figures, year by year; `toAddress` gives where all of a kind are listed. */
export function trendCharts(
  trends: readonly FigureTrend[],
  words: ExplorerWords,
  toAddress: (kind: string, unit: string) => string,
): Markup | null {
  if (trends.length === 0) return null;
  const { kinds, plot } = words;
  return markup`<div class="explorer-trends">${trends.map(({ kind, unit, years }) => {
    const count = years.reduce((sum, year) => sum + year.count, 0);
    const dots = years.map(({ year, median, count }) => ({
      // Amid the year that it is of.
      day: `${year}-07-01`,
      value: median,
      title: `${year} ${sayNumber(median)} (${count})`,
    }));
    return chartFigure(
      {
        title: markup`<a href="${toAddress(kind, unit)}">${kinds[kind]}</a>`,
        label: kinds[kind],
        note: plotNote(unit, count, plot.yearMedians, plot),
        numbers: plot.numbers,
      },
      dotChart(dots, { height: 120, labels: 4, sayNumber, sayYear: plot.year }),
      yearTable(years, plot),
    );
  })}</div>`;
}
