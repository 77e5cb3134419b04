import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex, type SearchArticle } from '../../../src/search/writer/build-index.ts';
import { bundleClient } from '../../../src/search/writer/bundle-client.ts';
import { BLANK, browserEngine } from './browser-engine.ts';
import type { SearchEngine } from './engine.ts';

/** Jianbao's own search, asked literally, as its promise is worded. */
export async function ours(articles: readonly SearchArticle[], root: string): Promise<SearchEngine> {
  mkdirSync(join(root, 'search'), { recursive: true });
  await buildIndex(articles, join(root, 'search', 'data'));
  writeFileSync(join(root, 'search', 'client.js'), await bundleClient(true));
  writeFileSync(join(root, 'blank.html'), BLANK);
  const ask = (query: string, limit: number) => `engine.search(${query}, { literal: true, limit: ${limit} })`;
  return browserEngine({
    name: 'Jianbao',
    root,
    open: `import('/search/client.js').then((client) => client.open()).then((search) => { globalThis.engine = search; })`,
    first: (query) => ask(query, 10),
    all: (query) => `${ask(query, articles.length)}.then(({ results }) => results.map(({ id }) => id))`,
    idOf: (id) => id,
  });
}
