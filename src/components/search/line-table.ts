import type { HitLine } from '../../search/client.ts';
import { find } from './element.ts';
import { toRow } from './hit-rows.ts';
import { sortLines } from './sort-lines.ts';

/** Rows shown at a time: more make the page slow and nobody reads them at once. */
const AT_A_TIME = 100;

/** The KWIC table: holds all lines, shows the first of them in the order chosen. */
export class LineTable {
  readonly #table = find('#search-lines', HTMLTableElement);
  readonly #body = find('#search-lines tbody', HTMLTableSectionElement);
  readonly #papers: ReadonlyMap<string, string>;
  #lines: readonly HitLine[] = [];
  #sorted: readonly HitLine[] = [];

  constructor(papers: ReadonlyMap<string, string>) {
    this.#papers = papers;
  }

  get hasMore(): boolean {
    return this.#body.rows.length < this.#sorted.length;
  }

  show(lines: readonly HitLine[], by: string): void {
    this.#lines = lines;
    this.sort(by);
    this.#table.hidden = lines.length === 0;
  }

  sort(by: string): void {
    this.#sorted = sortLines(this.#lines, by);
    this.#body.replaceChildren();
    this.showMore();
  }

  showMore(): void {
    const shown = this.#body.rows.length;
    this.#body.append(
      ...this.#sorted.slice(shown, shown + AT_A_TIME).map((line) => toRow(line, this.#papers)),
    );
  }
}
