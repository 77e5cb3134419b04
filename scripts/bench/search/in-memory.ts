import { gzipSync } from 'node:zlib';
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Answer, BenchArticle, SearchEngine } from './engine.ts';

/** MiniSearch, with words from the platform's segmenter, since it cuts at spaces alone; all words have to match. */
export function miniSearch(articles: readonly BenchArticle[]): SearchEngine {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: (text) =>
      Array.from(segmenter.segment(text))
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment),
    searchOptions: { combineWith: 'AND' },
  });
  index.addAll(articles.map(({ id, blocks }) => ({ id, text: blocks.join('\n') })));
  const bytes = gzipSync(JSON.stringify(index)).length;
  return inMemory('MiniSearch, Intl.Segmenter', bytes, (query) =>
    index.search(query).map(({ id }) => String(id)),
  );
}

/** FlexSearch, with its encoder for Chinese. */
export async function flexSearch(articles: readonly BenchArticle[]): Promise<SearchEngine> {
  const index = new Index({ encoder: Charset.CJK });
  for (const [n, { blocks }] of articles.entries()) index.add(n, blocks.join('\n'));
  const parts: string[] = [];
  index.export((key: string, data: string) => void parts.push(key, data));
  const bytes = gzipSync(parts.join('\n')).length;
  return inMemory('FlexSearch, Charset.CJK', bytes, (query) =>
    index.search(query, { limit: articles.length }).map((n) => articles[Number(n)]!.id),
  );
}

/** An engine that has to load all of its index before the first query. */
function inMemory(
  name: string,
  startBytes: number,
  find: (query: string) => readonly string[],
): SearchEngine {
  return {
    name,
    async ask(query): Promise<Answer> {
      const begun = performance.now();
      const ids = new Set(find(query));
      return { ids, startBytes, bytes: 0, ms: performance.now() - begun };
    },
    async close() {},
  };
}
