import type { HitLine, Overview, open, Search, SearchOptions, SearchResults } from '../../search/client.ts';
import { FILTERS, type SearchState } from './search-state.ts';

/** Asks the client that scripts use too; loads it and its index at the first question, and again after a failure. */
export class SearchSession {
  readonly #client: string;
  #search: Promise<Search> | null = null;
  #open = false;
  #failures = 0;

  /** `client`: address of client.js. */
  constructor(client: string) {
    this.#client = client;
  }

  /** Whether the index was loaded: the first question takes longer. */
  get isOpen(): boolean {
    return this.#open;
  }

  ask(state: SearchState, offset: number, limit: number): Promise<SearchResults> {
    return this.#with((search) => search.search(state.q, { ...toOptions(state), offset, limit }));
  }

  overview(state: SearchState): Promise<Overview> {
    return this.#with((search) => search.overview(state.q, toOptions(state)));
  }

  /** Every occurrence in the first `articles` of those found. */
  async *lines(state: SearchState, articles?: number): AsyncGenerator<HitLine> {
    const search = await this.#with(async (search) => search);
    yield* search.lines(state.q, { ...toOptions(state), limit: articles });
  }

  async #with<T>(use: (search: Search) => Promise<T>): Promise<T> {
    this.#search ??= this.#load();
    try {
      const search = await this.#search;
      this.#open = true;
      return await use(search);
    } catch (error) {
      // A question that is not understood says nothing against the index.
      if ((error as Error).name !== 'QueryMistake') {
        this.#search = null;
        this.#failures++;
      }
      throw error;
    }
  }

  /** A browser remembers that an address could not be imported, so the next attempt needs another. */
  async #load(): Promise<Search> {
    const address = this.#failures === 0 ? this.#client : `${this.#client}?attempt=${this.#failures}`;
    const client: { open: typeof open } = await import(/* @vite-ignore */ address);
    return client.open();
  }
}

function toOptions(state: SearchState): SearchOptions {
  const filters = Object.fromEntries(FILTERS.map((name) => [name, state[name] || undefined]));
  const sort = state.sort === 'newest' || state.sort === 'oldest' ? state.sort : 'best';
  return { ...filters, sort };
}
