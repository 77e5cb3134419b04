import type { YearValues } from '../../data/year-values.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import type { ExplorerWords } from '../../words/explorer-zh.ts';
import { type ChartTable, chartFigure } from '../charts/chart-figure.ts';
import { dotChart } from '../charts/dot-chart.ts';
import { sayNumber } from '../values/say-value.ts';
import type { ValuePoint } from './value-points.ts';

/** Values of one unit over time: dots to look at, and the numbers by year to read. */
export function valuePlot(
  points: readonly ValuePoint[],
  years: readonly YearValues[],
  unit: string,
  { plot }: ExplorerWords,
): Markup {
  const count = points.reduce((sum, point) => sum + point.count, 0);
  const isSummary = points.some((point) => point.count > 1);
  const dots = points.map(({ day, value, count }) => ({
    day,
    value,
    title: count === 1 ? `${day} ${sayNumber(value)}` : `${day.slice(0, 7)} ${sayNumber(value)} (${count})`,
  }));
  return chartFigure(
    {
      title: plot.title,
      note: plotNote(unit, count, isSummary ? plot.medians : null, plot),
      numbers: plot.numbers,
    },
    dotChart(dots, { sayNumber, sayYear: plot.year }),
    yearTable(years, plot),
  );
}

/** What the dots are: their unit, which is Chinese on every page, how many figures, and what they sum up. */
export function plotNote(
  unit: string,
  count: number,
  summary: string | null,
  plot: ExplorerWords['plot'],
): Markup {
  const figures = plot.figures(sayNumber(count));
  return markup`<span lang="zh-CN">${unit}</span> · ${figures}${summary !== null && ` · ${summary}`}`;
}

/** The numbers of a drawing of values, year by year. */
export function yearTable(years: readonly YearValues[], plot: ExplorerWords['plot']): ChartTable {
  return {
    columns: [plot.period, plot.count, plot.least, plot.median, plot.most],
    rows: years.map(({ year, count, least, median, most }) => [
      year,
      ...[count, least, median, most].map(sayNumber),
    ]),
  };
}
