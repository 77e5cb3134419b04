import type { SearchText } from '../blocks.ts';
import type { Facets, Table } from '../files.ts';
import type { Query } from '../query/query.ts';
import type { Variants } from '../variants.ts';
import { readBorders } from './borders.ts';
import { asksFacets, type FilterName, type Filters, toRowFilters } from './filter.ts';
import type { Occurrences, PhraseSource } from './find-phrase.ts';
import { findQuery, type Source } from './find-query.ts';
import type { IndexFiles } from './index-files.ts';
import { loadOnce } from './load-once.ts';
import { Words } from './words.ts';

/** An article found, with all that ordering and counting need to know of it. */
export interface Hit {
  readonly bundle: Bundle;
  /** Row of the bundle's table. */
  readonly row: number;
  readonly id: string;
  readonly paper: string;
  /** Empty where unknown. */
  readonly date: string;
  readonly clauses: readonly Occurrences[];
  /** Occurrences of all clauses together. */
  readonly count: number;
  /** 0: all clauses stand in the headline; 1: in headline, kicker, deck or first paragraph; 2: farther on. */
  readonly depth: 0 | 1 | 2;
  /** Words of the index. */
  readonly length: number;
  /** The filters that leave it out; those of which no more than one does are counted beside that one. */
  readonly failed: readonly FilterName[];
}

/** A part of the archive with an index of its own. */
export class Bundle {
  readonly facets: () => Promise<Facets>;
  readonly #table: Table;
  readonly #source: Source;

  /** `text` loads an article's text by its id. */
  constructor(files: IndexFiles, table: Table, text: (id: string) => Promise<SearchText>) {
    this.#table = table;
    const source: PhraseSource = {
      words: new Words(files, table.chunks),
      text: (row) => text(table.articles.id[row]!),
    };
    this.#source = { ...source, borders: loadOnce(() => readBorders(source)) };
    this.facets = loadOnce(() => files.packedJson<Facets>(table.facets));
  }

  /** All articles that the query finds, filters aside except that each hit knows which of them it fails. */
  async find(query: Query, variants: Variants, filters: Filters): Promise<Hit[]> {
    const [matches, facets] = await Promise.all([
      findQuery(this.#source, query, variants),
      asksFacets(filters) ? this.facets() : null,
    ]);
    const tests = toRowFilters(this.#table, facets, filters);
    return matches.map(({ row, clauses }) =>
      this.#toHit(
        row,
        clauses,
        tests.filter(({ fits }) => !fits(row)).map(({ name }) => name),
      ),
    );
  }

  #toHit(row: number, clauses: readonly Occurrences[], failed: readonly FilterName[]): Hit {
    const { articles, papers, dates } = this.#table;
    return {
      bundle: this,
      row,
      id: articles.id[row]!,
      paper: papers[articles.paper[row]!]!,
      date: dates[articles.date[row]!]!,
      clauses,
      count: clauses.reduce((sum, { starts }) => sum + starts.length, 0),
      depth: this.#depth(row, clauses),
      length: articles.end[row]!,
      failed,
    };
  }

  #depth(row: number, clauses: readonly Occurrences[]): 0 | 1 | 2 {
    const { headlineEnd, openingEnd } = this.#table.articles;
    const last = Math.max(...clauses.map(({ ends }) => ends[0]!));
    if (last <= headlineEnd[row]!) return 0;
    return last <= openingEnd[row]! ? 1 : 2;
  }
}
