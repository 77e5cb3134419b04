import { html, type Markup } from '../../markup/markup.ts';

/** A mark on an axis: its place between 0 and 1, and what stands there. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Frame {
  /** Height of the plot without the labels below it, in CSS pixels. */
  readonly height: number;
  /** From left to right. */
  readonly across: readonly Tick[];
  /** From bottom to top. */
  readonly up: readonly Tick[];
}

/** Margins by the longest number that fits (see charts.css). */
const MARGINS = [
  { most: 3, name: 'narrow' },
  { most: 7, name: 'medium' },
  { most: 11, name: 'wide' },
  { most: Number.POSITIVE_INFINITY, name: 'widest' },
] as const;

/** Room for the labels below the plot and for the topmost label, in CSS pixels. */
const BELOW = 20;
const ABOVE = 16;

/**
 * An SVG of the width of its place: places across are per cent and places up are pixels, so that it is never scaled, and
 * text in it is as large on a phone as on a desk. Numbers stand before their hairlines, in a margin (the drawing's padding)
 * as wide as the longest of them needs.
 */
export function plotFrame({ height, across, up }: Frame, marks: readonly Markup[]): Markup {
  const lines = up.map(({ at }) => {
    const y = upPixel(at, height);
    return html`<line class="plot-hair" x1="0" x2="100%" y1="${y}" y2="${y}"/>`;
  });
  const numbers = up.map(
    ({ at, label }) => html`<text class="plot-end" x="-6" y="${upPixel(at, height) + 4}">${label}</text>`,
  );
  const y = ABOVE + height + BELOW - 4;
  const names = across.map(({ at, label }) => {
    const anchor = at > 0.94 ? 'plot-end' : 'plot-middle';
    return html`<text class="${anchor}" x="${percent(at)}" y="${y}">${label}</text>`;
  });
  const longest = Math.max(0, ...up.map(({ label }) => label.length));
  const margin = MARGINS.find(({ most }) => longest <= most)!.name;
  return html`
    <svg class="plot plot--${margin}" height="${ABOVE + height + BELOW}" aria-hidden="true">
      ${lines}${marks}${numbers}${names}
    </svg>`;
}

/** A place up the plot, 0 at its bottom and 1 at its top, as pixels from the top of the drawing. */
export function upPixel(at: number, height: number): number {
  return Math.round((ABOVE + height * (1 - at)) * 10) / 10;
}

/** A place across the plot, 0 left and 1 right. */
export function percent(at: number): string {
  return `${Math.round(at * 10_000) / 100}%`;
}

/** At most `most` of the ticks, evenly spaced, so that labels never meet on a phone. */
export function thinTicks(ticks: readonly Tick[], most: number): Tick[] {
  const step = Math.ceil(ticks.length / most);
  return ticks.filter((_, i) => i % step === 0);
}
