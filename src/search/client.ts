/**
 * Search for scripts and for the search page, served as `/search/client.js` below the site's base:
 *
 * ```js
 * const search = await (await import('/search/client.js')).open();
 * const { total, results } = await search.search('职工服务中心', { from: '2031', sort: 'newest', limit: 20 });
 * ```
 *
 * A query finds every article that has it within one block (headline, kicker, deck, a paragraph, a caption), and no
 * other; `total` counts them all. Full and half width, case and spaces make no difference.
 */
import { articleUrl, below } from '../archive/urls.ts';
import { displayTitle } from '../components/display-title.ts';
import type { SearchText } from './blocks.ts';
import { toExcerpt } from './client/excerpt.ts';
import { type Filters, toRowFilter } from './client/filter.ts';
import { findAll, type Hit } from './client/find-all.ts';
import { IndexFiles } from './client/index-files.ts';
import { toTerms } from './client/query.ts';
import { rank, SORTS, type Sort } from './client/rank.ts';
import { Words } from './client/words.ts';
import { type Reporters, type Table, textFile } from './files.ts';

export interface SearchOptions extends Filters {
  /** Take the query as it is: spaces and quotation marks mean nothing. */
  readonly literal?: boolean | undefined;
  /** Default: best. */
  readonly sort?: Sort | undefined;
  /** Results to return; default 10. */
  readonly limit?: number | undefined;
  /** Results to leave out before the first; default 0. */
  readonly offset?: number | undefined;
}

export interface SearchResult {
  readonly id: string;
  /** Id of the paper. */
  readonly paper: string;
  /** Path of the article's page, the site's base included. */
  readonly url: string;
  /** As the site lists it: where the paper printed none, the first words of the text. */
  readonly headline: string;
  /** `2031-05-12`, `2031-05`, `2031`, or empty where unknown. */
  readonly date: string;
  /** HTML: the passage with the terms in `<mark>`, all else escaped. */
  readonly excerpt: string;
}

export interface SearchResults {
  /** All articles found, shown or not. */
  readonly total: number;
  readonly results: readonly SearchResult[];
}

/**
 * Opens the index that lies beside this script; `location` is for scripts that were bundled elsewhere.
 *
 * @throws {IndexFileError} where the index cannot be loaded.
 */
export async function open(location: string | URL = import.meta.url): Promise<Search> {
  const files = new IndexFiles(new URL('data/', location));
  const { table } = await files.entry();
  return new Search(files, await files.json<Table>(table), new URL('..', location).pathname);
}

export class Search {
  readonly #files: IndexFiles;
  readonly #table: Table;
  readonly #words: Words;
  readonly #base: string;
  #reporters: Promise<Reporters> | null = null;

  /** `base`: path of the site, with `/` at its end. */
  constructor(files: IndexFiles, table: Table, base: string) {
    this.#files = files;
    this.#table = table;
    this.#words = new Words(files, table.chunks);
    this.#base = base;
  }

  /**
   * Finds articles. A query without any term finds none.
   *
   * @throws {RangeError} for an option that cannot be.
   * @throws {IndexFileError} where a file of the index cannot be loaded.
   */
  async search(query: string, options: SearchOptions = {}): Promise<SearchResults> {
    const { literal = false, sort = 'best', limit = 10, offset = 0 } = options;
    checkOptions({ ...options, sort, limit, offset });
    const terms = toTerms(query, literal);
    const [hits, fits] = await Promise.all([findAll(this.#words, terms), this.#filter(options)]);
    const kept = hits.filter(({ row }) => fits(row));
    const shown = rank(kept, this.#table, sort).slice(offset, offset + limit);
    return { total: kept.length, results: await Promise.all(shown.map((hit) => this.#result(hit, terms))) };
  }

  async #filter(options: SearchOptions): Promise<(row: number) => boolean> {
    const { reporter } = options;
    return toRowFilter(this.#table, options, reporter ? await this.#rowsOf(reporter) : null);
  }

  async #rowsOf(reporter: string): Promise<ReadonlySet<number>> {
    this.#reporters ??= this.#files.json<Reporters>(this.#table.reporters);
    const rows = await this.#reporters.catch((error: unknown) => {
      this.#reporters = null;
      throw error;
    });
    return new Set(Object.hasOwn(rows, reporter) ? rows[reporter] : []);
  }

  async #result(hit: Hit, terms: readonly string[]): Promise<SearchResult> {
    const article = await this.#files.json<SearchText>(textFile(this.#table.articles.id[hit.row]!));
    return {
      id: article.id,
      paper: article.paper,
      url: below(this.#base, articleUrl(article)),
      headline: displayTitle({ headline: article.headline, lead: article.paragraphs[0] ?? '' }).text,
      date: article.date,
      excerpt: toExcerpt(article, terms),
    };
  }
}

function checkOptions(options: SearchOptions): void {
  const expect = (name: keyof SearchOptions, right: boolean, expected: string): void => {
    if (!right)
      throw new RangeError(`Unexpected ${name} ${JSON.stringify(options[name])}, expected ${expected}`);
  };
  expect('sort', SORTS.includes(options.sort!), `one of ${SORTS.join(', ')}`);
  for (const name of ['limit', 'offset'] as const) {
    const value = options[name]!;
    expect(name, Number.isInteger(value) && value >= 0, 'a whole number from 0');
  }
  for (const name of ['from', 'to'] as const) {
    expect(
      name,
      /^(?:\d{4}(?:-\d{2}){0,2})?$/.test(options[name] ?? ''),
      'a day, a month or a year: 2031-05-12, 2031-05, 2031',
    );
  }
}
