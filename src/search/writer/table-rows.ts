import { endsOf } from '../blocks.ts';
import type { BundleEntry, FacetName, Facets, Table } from '../files.ts';
import { NumberedValues } from './numbered-values.ts';
import type { PreparedArticle, SearchArticle } from './search-article.ts';

/** Gathers the columns of a bundle's table, one row an article. */
export class TableRows {
  readonly ids: string[] = [];
  readonly ends: number[] = [];
  blocks = 0;
  readonly #paper: number[] = [];
  readonly #date: number[] = [];
  readonly #headlineEnd: number[] = [];
  readonly #openingEnd: number[] = [];
  readonly #papers = new NumberedValues();
  readonly #dates = new NumberedValues();
  readonly #facets: Record<FacetName, FacetRows> = {
    page: new FacetRows(),
    reporter: new FacetRows(),
    kind: new FacetRows(),
    place: new FacetRows(),
  };

  add({ article, blocks, words }: PreparedArticle): void {
    const ends = endsOf(blocks);
    this.ids.push(article.id);
    this.ends.push(words.length);
    this.blocks += blocks.length;
    this.#paper.push(this.#papers.numberOf(article.paper));
    this.#date.push(this.#dates.numberOf(article.date));
    this.#headlineEnd.push(ends.headline);
    this.#openingEnd.push(ends.opening);
    this.#addFacets(article);
  }

  columns(): Pick<Table, 'papers' | 'dates' | 'articles'> {
    return {
      papers: this.#papers.all(),
      dates: this.#dates.all(),
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

  facets(): Facets {
    const { page, reporter, kind, place } = this.#facets;
    return { page: page.facet(), reporter: reporter.facet(), kind: kind.facet(), place: place.facet() };
  }

  /** What the entry says of the bundle. */
  extent(): Omit<BundleEntry, 'table'> {
    const known = this.#dates
      .all()
      .filter((date) => date !== '')
      .sort();
    return {
      articles: this.ids.length,
      papers: this.#papers.all(),
      from: known[0] ?? '',
      to: known.at(-1) ?? '',
    };
  }

  #addFacets({ page, reporters, kinds, places }: SearchArticle): void {
    this.#facets.page.add(page === null ? [] : [String(page)]);
    this.#facets.reporter.add(reporters);
    this.#facets.kind.add(kinds);
    this.#facets.place.add(places);
  }
}

class FacetRows {
  readonly #values = new NumberedValues();
  readonly #of: number[][] = [];

  add(values: readonly string[]): void {
    this.#of.push([...new Set(values)].map((value) => this.#values.numberOf(value)));
  }

  facet(): Facets[FacetName] {
    return { values: this.#values.all(), of: this.#of };
  }
}
