import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { html, type Markup } from '../../markup/markup.ts';
import { percent, plotFrame, thinTicks, upPixel } from './plot-frame.ts';

export interface Dot {
  /** ISO day. */
  readonly day: string;
  readonly value: number;
  /** Shown on pointing at it. */
  readonly title: string;
  readonly href?: string;
}

export interface DotOptions {
  /** In CSS pixels. */
  readonly height?: number;
  /** Years that fit side by side on a phone. */
  readonly labels?: number;
  readonly sayNumber?: (value: number) => string;
  readonly sayYear?: (year: number) => string;
}

/** Values further apart than this stand on a logarithmic scale: money runs from a few yuan to billions. */
const WIDE = 1000;

/** Values over time, a dot each. */
export function dotChart(dots: readonly Dot[], options: DotOptions = {}): Markup {
  const { height = 200, labels = 6, sayNumber = String, sayYear = String } = options;
  const values = dots.map(({ value }) => value);
  const least = Math.min(...values);
  const most = Math.max(...values);
  const wide = least > 0 && most / least >= WIDE;
  const up = wide
    ? scaleLog().domain([least, most]).nice()
    : scaleLinear()
        .domain([Math.min(0, least), most === least ? most + 1 : most])
        .nice(4);
  const days = dots.map(({ day }) => Date.parse(day));
  const across = scaleUtc().domain([yearOf(Math.min(...days)), yearOf(Math.max(...days), 1)]);
  const years = across
    .ticks(labels)
    .filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)
    .map((tick) => ({ at: across(tick), label: sayYear(tick.getUTCFullYear()) }))
    // The drawing ends where a year begins of which there is nothing.
    .filter(({ at }) => at < 1);
  return plotFrame(
    {
      height,
      across: thinTicks(years, labels),
      up: up
        .ticks(4)
        .filter((value) => !wide || Number.isInteger(Math.log10(value)))
        .map((value) => ({ at: up(value), label: sayNumber(value) })),
    },
    dots.map(({ value, title, href }, i) => {
      const place = html`cx="${percent(across(days[i]!))}" cy="${upPixel(up(value), height)}"`;
      const dot = html`<circle class="plot-dot" ${place} r="3.5"><title>${title}</title></circle>`;
      return href === undefined ? dot : html`<a href="${href}" tabindex="-1">${dot}</a>`;
    }),
  );
}

/** The first moment of the year of a time, `later` years on. */
function yearOf(time: number, later = 0): number {
  return Date.UTC(new Date(time).getUTCFullYear() + later, 0, 1);
}
