import type { Overview, Period } from '../../search/client.ts';
import { countPeriods, fittingUnit, type Unit } from './count-periods.ts';
import { find } from './element.ts';
import { offerFilters } from './filter-options.ts';
import { drawChart, fillNumbers, mostHits } from './hit-chart.ts';
import { type SearchState, toParameters } from './search-state.ts';
import { words } from './search-words.ts';

/** The chart over time and the counts beside the filters. */
export class OverviewPanel {
  readonly #form: HTMLFormElement;
  readonly #papers: ReadonlyMap<string, string>;
  readonly #panel = find('#search-times', HTMLElement);
  readonly #chart = find('#search-chart', HTMLElement);
  readonly #most = find('#search-most', HTMLElement);
  readonly #numbers = find('#search-numbers tbody', HTMLTableSectionElement);
  readonly #units = Array.from(this.#panel.querySelectorAll('button'));
  #periods: readonly Period[] = [];
  #state: SearchState | null = null;

  constructor(form: HTMLFormElement, papers: ReadonlyMap<string, string>) {
    this.#form = form;
    this.#papers = papers;
    for (const button of this.#units) {
      button.addEventListener('click', () => this.#draw(button.value as Unit));
    }
  }

  show(overview: Overview, state: SearchState): void {
    this.#periods = overview.periods;
    this.#state = state;
    offerFilters(this.#form, overview.facets, {
      paper: (id) => this.#papers.get(id) ?? id,
      page: words.page,
      kind: (kind) => (words.kinds as Readonly<Record<string, string>>)[kind] ?? kind,
    });
    this.#draw(fittingUnit(overview.periods));
  }

  /** Leaves room for the chart of these results and others like them, so that nothing moves when it comes. */
  keepPlace(results: readonly { readonly date: string }[]): void {
    if (new Set(results.map(({ date }) => date.slice(0, 7)).filter(Boolean)).size > 1)
      this.#panel.hidden = false;
  }

  hide(): void {
    this.#panel.hidden = true;
  }

  #draw(unit: Unit): void {
    const periods = countPeriods(this.#periods, unit);
    this.#panel.hidden = periods.length < 2 && countPeriods(this.#periods, 'month').length < 2;
    if (this.#panel.hidden) return;
    const toAddress = ({ date }: Period) => toParameters({ ...this.#state!, from: date, to: date });
    drawChart(this.#chart, periods, toAddress);
    this.#most.textContent = words.most(unit, mostHits(periods));
    fillNumbers(this.#numbers, periods, toAddress);
    for (const button of this.#units) button.setAttribute('aria-pressed', String(button.value === unit));
  }
}
