import type { SearchText } from '../blocks.ts';
import type { Facets, Table } from '../files.ts';
import type { Query } from '../query/query.ts';
import type { Variants } from '../variants.ts';
import { readBorders } from './borders.ts';
import { asksFacets, type Filters, toRowFilters } from './filter.ts';
import { findPhrase, type PhraseSource } from './find-phrase.ts';
import { findQuery } from './find-query.ts';
import type { IndexFiles } from './index-files.ts';
import { loadOnce } from './load-once.ts';
import type { FacetsOf, Hit, Part } from './part.ts';
import type { Counted, Source } from './source.ts';
import { Words } from './words.ts';

/** A part of the archive that Pagefind indexed. */
export class Bundle implements Part {
  readonly #table: Table;
  readonly #facets: () => Promise<Facets>;
  readonly #source: Source;
  readonly #text: (id: string) => Promise<SearchText>;

  /** `text` loads an article's text by its id. */
  constructor(files: IndexFiles, table: Table, text: (id: string) => Promise<SearchText>) {
    this.#table = table;
    this.#text = text;
    this.#facets = loadOnce(() => files.packedJson<Facets>(table.facets));
    const phrases: PhraseSource = {
      words: new Words(files, table.chunks),
      text: (row) => this.text(row),
    };
    const places: Source['places'] = (phrase, variants) => findPhrase(phrases, phrase, variants);
    const zone: Source['zone'] = (row, _, end) => this.#zone(row, end);
    this.#source = {
      places,
      zone,
      count: async (phrase, variants) =>
        (await places(phrase, variants)).map(({ row, starts, ends }) => ({
          row,
          count: starts.length,
          zone: zone(row, starts[0]!, ends[0]!),
        })),
      borders: loadOnce(() => readBorders(phrases)),
    };
  }

  async find(query: Query, variants: Variants, filters: Filters): Promise<Hit[]> {
    const [found, facets] = await Promise.all([
      findQuery(this.#source, query, variants),
      asksFacets(filters) ? this.#facets() : null,
    ]);
    const tests = toRowFilters(this.#table, facets, filters);
    return found.map((counted) =>
      this.#toHit(
        counted,
        tests.filter(({ fits }) => !fits(counted.row)).map(({ name }) => name),
      ),
    );
  }

  text(row: number): Promise<SearchText> {
    return this.#text(this.#table.articles.id[row]!);
  }

  async facets(): Promise<FacetsOf> {
    const facets = await this.#facets();
    return (name, row) => facets[name].of[row]!.map((value) => facets[name].values[value]!);
  }

  #toHit({ row, count, zone }: Counted, failed: Hit['failed']): Hit {
    const { articles, papers, dates } = this.#table;
    return {
      part: this,
      row,
      paper: papers[articles.paper[row]!]!,
      date: dates[articles.date[row]!]!,
      count,
      depth: zone,
      length: articles.end[row]!,
      failed,
    };
  }

  #zone(row: number, end: number): 0 | 1 | 2 {
    const { headlineEnd, openingEnd } = this.#table.articles;
    if (end <= headlineEnd[row]!) return 0;
    return end <= openingEnd[row]! ? 1 : 2;
  }
}
