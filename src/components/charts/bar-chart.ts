import { scaleLinear } from 'd3-scale';
import { html, type Markup } from '../../markup/markup.ts';
import { attributes } from '../../markup/xml.ts';
import type { Both } from '../both.ts';
import { percent, plotFrame, type Tick, thinTicks, upPixel } from './plot-frame.ts';

export interface Bar {
  readonly value: number;
  /** Shown on pointing at it. */
  readonly title: string | Both;
  /** Stands below the bar, where there is room for it. */
  readonly label?: string;
  readonly href?: string;
}

export interface BarOptions {
  /** In CSS pixels. */
  readonly height?: number;
  /** Labels that fit side by side on a phone. */
  readonly labels?: number;
  readonly sayNumber?: (value: number) => string;
}

/** Few bars stay as slim as so many would be, and counts of one or two stay low: a big block says much of little. */
const SLIMMEST = 12;
const LOWEST = 3;

/** Room that a number on its hairline takes, in CSS pixels. */
const TICK_ROOM = 30;

/** Bars side by side, one for each period or kind, from zero up. */
export function barChart(bars: readonly Bar[], options: BarOptions = {}): Markup {
  const { height = 120, labels = 6, sayNumber = String } = options;
  const most = Math.max(LOWEST, ...bars.map(({ value }) => value));
  const scale = scaleLinear().domain([0, most]).nice(3);
  const width = 1 / bars.length;
  const breadth = 0.8 / Math.max(SLIMMEST, bars.length);
  const ticks = bars.flatMap(({ label }, i): Tick[] =>
    label === undefined ? [] : [{ at: (i + 0.5) * width, label }],
  );
  const up = scale
    .ticks(Math.min(3, Math.floor(height / TICK_ROOM)))
    .filter((value) => value > 0 && Number.isInteger(value))
    .map((value) => ({ at: scale(value), label: sayNumber(value) }));
  const marks = bars.map(({ value, title, href }, i) => {
    if (value === 0) return null;
    const top = upPixel(scale(value), height);
    const place = { x: percent((i + 0.5) * width - breadth / 2), width: percent(breadth), y: top };
    const box = attributes({ ...place, height: Math.max(1, upPixel(0, height) - top) });
    const rect = html`<rect class="plot-bar"${{ html: box }}>${titleHtml(title)}</rect>`;
    // The table has the same way for those who walk by keyboard.
    return href === undefined ? rect : html`<a href="${href}" tabindex="-1">${rect}</a>`;
  });
  return plotFrame(
    { height, across: thinTicks(ticks, labels), up: [{ at: 0, label: '' }, ...up] },
    marks.filter((mark) => mark !== null),
  );
}

function titleHtml(title: string | Both): Markup {
  return typeof title === 'string'
    ? html`<title>${title}</title>`
    : html`<title data-en="${title.en}">${title.zh}</title>`;
}
