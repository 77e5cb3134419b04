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
import { Bundle, type Hit } from './client/bundle.ts';
import { checkOptions } from './client/check-options.ts';
import { type Filters, mayHave } from './client/filter.ts';
import { IndexFiles } from './client/index-files.ts';
import { loadInOrder } from './client/load-in-order.ts';
import { loadOnce } from './client/load-once.ts';
import { type Overview, toOverview } from './client/overview.ts';
import { rank, type Sort } from './client/rank.ts';
import { Recent } from './client/recent.ts';
import { type HitLine, type SearchResult, toHitLines, toResult } from './client/result.ts';
import { type Entry, type Table, textFile } from './files.ts';
import { withoutBorder } from './grams.ts';
import { parseQuery } from './query/parse-query.ts';
import { literalQuery } from './query/query.ts';
import { literally, toLookup, type VariantClasses } from './variants.ts';

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

/** Texts kept in memory, about 2 KB each: the next search, the next page and the lines show many of them again. */
const KEPT_TEXTS = 200;

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
  readonly #texts: Recent<SearchText>;
  readonly #entry: Entry;
  readonly #base: string;
  readonly #bundles: readonly (() => Promise<Bundle>)[];
  readonly #variants: () => Promise<ReturnType<typeof toLookup>>;
  /** The last question and its answer: the next page, the counts and the lines ask for the same. */
  #last: { readonly question: string; readonly hits: Promise<readonly Hit[]> } | null = null;

  /** `base`: path of the site, with `/` at its end. */
  constructor(files: IndexFiles, entry: Entry, base: string) {
    this.#texts = new Recent(KEPT_TEXTS, (id) => files.json<SearchText>(textFile(id)));
    this.#entry = entry;
    this.#base = base;
    this.#bundles = entry.bundles.map(({ table }) =>
      loadOnce(
        async () => new Bundle(files, await files.packedJson<Table>(table), (id) => this.#texts.get(id)),
      ),
    );
    this.#variants = loadOnce(async () => toLookup(await files.packedJson<VariantClasses>(entry.variants)));
  }

  /** Loads what every search needs; of a large archive in bundles nothing, since a search may need a few of them. */
  async warm(): Promise<void> {
    if (this.#bundles.length === 1) await this.#bundles[0]!();
  }

  /** Finds articles, and gives as many of them as asked for. A query without any term finds none. */
  async search(query: string, options: SearchOptions = {}): Promise<SearchResults> {
    const { limit = 10, offset = 0 } = options;
    const hits = await this.#found(query, options);
    const shown = hits.slice(offset, offset + limit);
    const results: SearchResult[] = [];
    for await (const [hit, text] of loadInOrder(shown, (hit) => this.#text(hit))) {
      results.push(toResult(text, hit, this.#base));
    }
    return { total: hits.length, results };
  }

  /** Counts what is found: by month, and beside each filter; `limit` and `offset` do not matter. */
  async overview(query: string, options: SearchOptions = {}): Promise<Overview> {
    checkOptions(options);
    return toOverview(await this.#hits(query, options));
  }

  /** Every occurrence of the query's terms, one a line, article by article in the order asked for; texts are loaded on the way. */
  async *lines(query: string, options: SearchOptions = {}): AsyncGenerator<HitLine> {
    const { offset = 0, limit = Number.POSITIVE_INFINITY } = options;
    const hits = (await this.#found(query, options)).slice(offset, offset + limit);
    for await (const [hit, text] of loadInOrder(hits, (hit) => this.#text(hit))) {
      yield* toHitLines(text, hit, this.#base);
    }
  }

  /** What passes all filters, in order. */
  async #found(query: string, options: SearchOptions): Promise<readonly Hit[]> {
    checkOptions(options);
    const hits = await this.#hits(query, options);
    const found = hits.filter(({ failed }) => failed.length === 0);
    return rank(found, options.sort ?? 'best');
  }

  #hits(query: string, options: SearchOptions): Promise<readonly Hit[]> {
    const { literal, paper, from, to, page, reporter, kind, place } = options;
    const question = JSON.stringify([query, literal ?? false, paper, from, to, page, reporter, kind, place]);
    if (this.#last?.question === question) return this.#last.hits;
    const hits = this.#find(query, options);
    this.#last = { question, hits };
    hits.catch(() => {
      if (this.#last?.hits === hits) this.#last = null;
    });
    return hits;
  }

  async #find(query: string, options: SearchOptions): Promise<readonly Hit[]> {
    const text = withoutBorder(query);
    const parsed = options.literal ? literalQuery(text) : parseQuery(text);
    if (parsed.all.length === 0) return [];
    const wanted = this.#bundles.filter((_, n) => mayHave(this.#entry.bundles[n]!, options));
    const [variants, ...bundles] = await Promise.all([
      options.literal ? literally : this.#variants(),
      ...wanted.map((bundle) => bundle()),
    ]);
    const hits = await Promise.all(bundles.map((bundle) => bundle.find(parsed, variants, options)));
    return hits.flat();
  }

  #text(hit: Hit): Promise<SearchText> {
    return this.#texts.get(hit.id);
  }
}
