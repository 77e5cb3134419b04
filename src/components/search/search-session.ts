import type { open, Search, SearchResults } from '../../search/client.ts';
import type { SearchState } from './search-state.ts';

/** Asks the client that scripts use too; loads it and its index at the first question, and again after a failure. */
export class SearchSession {
  readonly #client: string;
  #search: Promise<Search> | null = null;

  /** `client`: address of client.js. */
  constructor(client: string) {
    this.#client = client;
  }

  async ask(state: SearchState, offset: number, limit: number): Promise<SearchResults> {
    this.#search ??= import(/* @vite-ignore */ this.#client).then((client: { open: typeof open }) =>
      client.open(),
    );
    try {
      const search = await this.#search;
      const { q, paper, reporter, from, to, sort } = state;
      return await search.search(q, {
        paper: paper || undefined,
        reporter: reporter || undefined,
        from: from || undefined,
        to: to || undefined,
        sort: sort === 'newest' || sort === 'oldest' ? sort : 'best',
        limit,
        offset,
      });
    } catch (error) {
      this.#search = null;
      throw error;
    }
  }
}
