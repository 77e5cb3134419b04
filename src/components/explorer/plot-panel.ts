import type { ExplorerWords } from '../../words/explorer-zh.ts';
import { find } from '../search/element.ts';
import type { FigureColumns } from './figure-columns.ts';
import { valuePlot } from './value-plot.ts';
import { valuePoints, valuesByYear } from './value-points.ts';

/** The part of the page that plots values over time; it loads what it needs when it is opened. */
export class PlotPanel {
  readonly #panel = find('#explorer-plot', HTMLDetailsElement);
  readonly #place = find('#explorer-chart', HTMLElement);
  readonly #words: ExplorerWords;
  #columns: FigureColumns | null = null;
  #rows: () => ArrayLike<number> = () => [];
  #drawn = 0;

  constructor(words: ExplorerWords) {
    this.#words = words;
    this.#panel.addEventListener('toggle', () => void this.#draw());
  }

  /** Says what there is to plot from now on. */
  async offer(columns: FigureColumns, rows: () => ArrayLike<number>): Promise<void> {
    this.#columns = columns;
    this.#rows = rows;
    await this.#draw();
  }

  async #draw(): Promise<void> {
    if (!this.#panel.open || this.#columns === null) return;
    const number = ++this.#drawn;
    const rows = this.#rows();
    const columns = this.#columns;
    const { plot } = this.#words;
    const { codes, texts } = await columns.text('unit');
    const unit = codes[rows[0] ?? -1];
    const isOne = Array.prototype.every.call(rows, (row: number) => codes[row] === unit);
    if (!isOne || unit === undefined) return this.#say(plot.oneUnit);
    const [values, dates] = await Promise.all([columns.values(), columns.text('date')]);
    if (number !== this.#drawn) return;
    const points = valuePoints(rows, values, dates);
    if (points.length < 2) return this.#say(plot.tooFew);
    const { html } = valuePlot(points, valuesByYear(rows, values, dates), texts[unit] ?? '', this.#words);
    this.#place.innerHTML = html;
  }

  #say(words: string): void {
    this.#place.textContent = words;
  }
}
