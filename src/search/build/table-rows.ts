import type { FoldedBlocks } from '../blocks.ts';
import type { SearchArticle } from '../build-index.ts';
import type { Reporters, Table } from '../files.ts';

/** Gathers the columns of the table, one row an article. */
export class TableRows {
  readonly ids: string[] = [];
  readonly ends: number[] = [];
  blocks = 0;
  readonly #paper: number[] = [];
  readonly #date: number[] = [];
  readonly #headlineEnd: number[] = [];
  readonly #openingEnd: number[] = [];
  readonly #papers = new Map<string, number>();
  readonly #dates = new Map<string, number>();
  readonly #reporters = new Map<string, Set<number>>();

  /** `end`: how many words the article has in the index. */
  add({ id, paper, date, reporters }: SearchArticle, folded: FoldedBlocks, end: number): void {
    const row = this.ids.push(id) - 1;
    this.ends.push(end);
    this.blocks += folded.blocks.length;
    this.#paper.push(numberOf(this.#papers, paper));
    this.#date.push(numberOf(this.#dates, date));
    this.#headlineEnd.push(folded.headlineEnd);
    this.#openingEnd.push(folded.openingEnd);
    for (const name of reporters) {
      const rows = this.#reporters.get(name) ?? new Set();
      this.#reporters.set(name, rows.add(row));
    }
  }

  columns(): Pick<Table, 'papers' | 'dates' | 'articles'> {
    return {
      papers: [...this.#papers.keys()],
      dates: [...this.#dates.keys()],
      articles: {
        id: this.ids,
        paper: this.#paper,
        date: this.#date,
        headlineEnd: this.#headlineEnd,
        openingEnd: this.#openingEnd,
        end: this.ends,
      },
    };
  }

  reporters(): Reporters {
    return Object.fromEntries([...this.#reporters].map(([name, rows]) => [name, [...rows]]));
  }
}

/** A value's number in the order in which values were first seen. */
function numberOf(seen: Map<string, number>, value: string): number {
  const number = seen.get(value) ?? seen.size;
  seen.set(value, number);
  return number;
}
