import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, type Search } from '../../src/search/client.ts';
import { buildIndex, type SearchArticle } from '../../src/search/writer/build-index.ts';
import { startStaticServer } from '../../src/serve/static-server.ts';

export interface ServedIndex {
  readonly search: Search;
  close(): Promise<void>;
}

/** Builds the index of some articles, serves it below a base of its own, and opens it as a script would. */
export async function serveIndex(
  articles: readonly SearchArticle[],
  options?: Parameters<typeof buildIndex>[2],
): Promise<ServedIndex> {
  const root = mkdtempSync(join(tmpdir(), 'jianbao-search-'));
  await buildIndex(articles, join(root, 'search', 'data'), options);
  const server = await startStaticServer({ root, base: '/archive/' });
  return {
    search: await open(new URL('search/client.js', server.url)),
    async close() {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** An article of an invented paper; only what matters for a test has to be said. */
export function invent(number: number, given: Partial<SearchArticle> = {}): SearchArticle {
  const date = given.date ?? '2031-05-12';
  return {
    id: `lanchuan-ribao-${date || 'undated'}-01-${String(number).padStart(2, '0')}`,
    paper: 'lanchuan-ribao',
    date,
    page: 1,
    headline: null,
    kicker: null,
    deck: null,
    paragraphs: [],
    captions: [],
    dateInferred: false,
    authors: [],
    reporters: [],
    kinds: [],
    places: [],
    ...given,
  };
}
