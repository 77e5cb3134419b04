/** Hits over time: bars to look at, each a link to its year or month, and the same as a table to read. */
import type { Period } from '../../search/client.ts';
import { element } from './element.ts';
import { words } from './search-words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The drawing's height in its own units; its width is one a period. Both are stretched to the place they have. */
const HEIGHT = 100;

/** Most hits in one of the periods. */
export function mostHits(periods: readonly Period[]): number {
  return Math.max(...periods.map(({ hits }) => hits));
}

/** Fills the chart; `toAddress` gives the address of a search that is narrowed to a period. */
export function drawChart(
  chart: HTMLElement,
  periods: readonly Period[],
  toAddress: (period: Period) => string,
): void {
  const most = mostHits(periods);
  const drawing = document.createElementNS(SVG, 'svg');
  set(drawing, {
    viewBox: `0 0 ${periods.length} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  for (const [n, period] of periods.entries()) {
    if (period.hits > 0) drawing.append(toBar(period, n, most, toAddress(period)));
  }
  chart.replaceChildren(
    drawing,
    element(
      'p',
      { class: 'label chart-ends', 'aria-hidden': 'true' },
      element('span', {}, words.day(periods[0]!.date)),
      element('span', {}, words.day(periods.at(-1)!.date)),
    ),
  );
}

/** The numbers of the chart, without the periods in which nothing was found. */
export function fillNumbers(
  body: HTMLTableSectionElement,
  periods: readonly Period[],
  toAddress: (period: Period) => string,
): void {
  const rows = periods
    .filter(({ hits }) => hits > 0)
    .map((period) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, element('a', { href: toAddress(period) }, words.day(period.date))),
        element('td', {}, String(period.articles)),
        element('td', {}, String(period.hits)),
      ),
    );
  body.replaceChildren(...rows);
}

function toBar({ date, articles, hits }: Period, n: number, most: number, address: string): SVGElement {
  const height = Math.max(2, (hits / most) * HEIGHT);
  const link = document.createElementNS(SVG, 'a');
  // Walked to by keyboard in the table.
  set(link, { href: address, tabindex: '-1' });
  const title = document.createElementNS(SVG, 'title');
  title.textContent = words.bar(words.day(date), articles, hits);
  const place = document.createElementNS(SVG, 'rect');
  set(place, { class: 'bar-place', x: `${n}`, y: '0', width: '1', height: `${HEIGHT}` });
  const bar = document.createElementNS(SVG, 'rect');
  set(bar, { class: 'bar', x: `${n + 0.1}`, y: `${HEIGHT - height}`, width: '0.8', height: `${height}` });
  link.append(title, place, bar);
  return link;
}

function set(drawn: SVGElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, value);
}
