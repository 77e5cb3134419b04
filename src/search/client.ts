/**
 * Search for scripts and for the search page, served as `/search/client.js` below the site's base:
 *
 * ```js
 * const search = await (await import('/search/client.js')).open();
 * const { total, results } = await search.search('职工服务中心 -文艺', { from: '2031', sort: 'newest', limit: 20 });
 * ```
 *
 * A query finds every article that has it within one block (headline, kicker, deck, a paragraph, a caption), and no
 * other; `total` counts them all. What a query may say stands in query/parse-query.ts; full and half width, case,
 * traditional and simplified characters make no difference, unless it is `literal`.
 */
import type { SearchText } from './blocks.ts';
import { checkOptions } from './client/check-options.ts';
import { type Filters, mayHave } from './client/filter.ts';
import { IndexFiles } from './client/index-files.ts';
import { loadInOrder } from './client/load-in-order.ts';
import { loadOnce } from './client/load-once.ts';
import { type PartToOpen, partsOf } from './client/open-parts.ts';
import { type Overview, toOverview } from './client/overview.ts';
import type { Hit } from './client/part.ts';
import { rank, type Sort } from './client/rank.ts';
import { type HitLine, type SearchResult, toHitLines, toResult } from './client/result.ts';
import { locateInText } from './client/text-source.ts';
import type { Entry } from './files.ts';
import { withoutBorder } from './grams.ts';
import { parseQuery } from './query/parse-query.ts';
import { literalQuery, type Query } from './query/query.ts';
import { literally, toLookup, type VariantClasses, type Variants } from './variants.ts';

export type { Count, Overview, Period } from './client/overview.ts';
export type { HitLine, SearchResult } from './client/result.ts';

export interface SearchOptions extends Filters {
  /** Take the query as it is: no sign in it means anything, and only what is printed exactly so is found. */
  readonly literal?: boolean | undefined;
  /** Default: best. */
  readonly sort?: Sort | undefined;
  /** Results to return; default 10. */
  readonly limit?: number | undefined;
  /** Results to leave out before the first; default 0. */
  readonly offset?: number | undefined;
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
  const search = new Search(files, await files.entry(), new URL('..', location).pathname);
  await search.warm();
  return search;
}

/** Each method throws QueryMistake, RangeError for an option that cannot be, IndexFileError where a file cannot be had. */
export class Search {
  readonly #engine: Entry['engine'];
  readonly #base: string;
  readonly #parts: readonly PartToOpen[];
  readonly #variants: () => Promise<ReturnType<typeof toLookup>>;
  /** The last question and its answer: the next page, the counts and the lines ask for the same. */
  #last: { readonly question: string; readonly found: Promise<Found> } | null = null;

  /** `base`: path of the site, with `/` at its end. */
  constructor(files: IndexFiles, entry: Entry, base: string) {
    this.#engine = entry.engine;
    this.#base = base;
    this.#parts = partsOf(files, entry);
    this.#variants = loadOnce(async () => toLookup(await files.packedJson<VariantClasses>(entry.variants)));
  }

  /** Loads what every search needs; of a large archive in bundles nothing, since a search may need a few of them. */
  async warm(): Promise<void> {
    if (this.#engine === 'segments' || this.#parts.length === 1)
      await Promise.all(this.#parts.map(({ open }) => open()));
  }

  /** Finds articles, and gives as many of them as asked for. A query without any term finds none. */
  async search(query: string, options: SearchOptions = {}): Promise<SearchResults> {
    const { limit = 10, offset = 0 } = options;
    const { hits, located } = await this.#ranked(query, options);
    const results: SearchResult[] = [];
    for await (const [, { text, clauses }] of loadInOrder(hits.slice(offset, offset + limit), located)) {
      results.push(toResult(text, clauses, this.#base));
    }
    return { total: hits.length, results };
  }

  /** Counts what is found: by month, and beside each filter; `limit` and `offset` do not matter. */
  async overview(query: string, options: SearchOptions = {}): Promise<Overview> {
    checkOptions(options);
    return toOverview((await this.#found(query, options)).hits);
  }

  /** Every occurrence of the query's terms, one a line, article by article in the order asked for; texts are loaded on the way. */
  async *lines(query: string, options: SearchOptions = {}): AsyncGenerator<HitLine> {
    const { offset = 0, limit = Number.POSITIVE_INFINITY } = options;
    const { hits, located } = await this.#ranked(query, options);
    for await (const [, { text, clauses }] of loadInOrder(hits.slice(offset, offset + limit), located)) {
      yield* toHitLines(text, clauses, this.#base);
    }
  }

  /** What passes all filters, in order, and what finds the text and the query's places of each. */
  async #ranked(query: string, options: SearchOptions) {
    checkOptions(options);
    const { hits, parsed, variants } = await this.#found(query, options);
    const passing = hits.filter(({ failed }) => failed.length === 0);
    const located = async ({ part, row }: Hit) => {
      const text: SearchText = await part.text(row);
      return { text, clauses: await locateInText(text, parsed, variants) };
    };
    return { hits: rank(passing, options.sort ?? 'best'), located };
  }

  #found(query: string, options: SearchOptions): Promise<Found> {
    const { literal, paper, from, to, page, reporter, kind, place } = options;
    const question = JSON.stringify([query, literal ?? false, paper, from, to, page, reporter, kind, place]);
    if (this.#last?.question === question) return this.#last.found;
    const found = this.#find(query, options);
    this.#last = { question, found };
    found.catch(() => {
      if (this.#last?.found === found) this.#last = null;
    });
    return found;
  }

  async #find(query: string, options: SearchOptions): Promise<Found> {
    const text = withoutBorder(query);
    const parsed = options.literal ? literalQuery(text) : parseQuery(text);
    if (parsed.all.length === 0) return { hits: [], parsed, variants: literally };
    const wanted = this.#parts.filter(({ extent }) => mayHave(extent, options));
    const [variants, ...parts] = await Promise.all([
      options.literal ? literally : this.#variants(),
      ...wanted.map(({ open }) => open()),
    ]);
    const hits = await Promise.all(parts.map((part) => part.find(parsed, variants, options)));
    return { hits: hits.flat(), parsed, variants };
  }
}

/** All that a query finds, whether it passes the filters or not. */
interface Found {
  readonly hits: readonly Hit[];
  readonly parsed: Query;
  readonly variants: Variants;
}
