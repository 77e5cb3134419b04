/** The promise on the sample archive: what stands in the text is found, all of it, and nothing else. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleQueries } from '../../scripts/bench/search/sample-queries.ts';
import { scoreEngine } from '../../scripts/bench/search/score-engine.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { blocksOf } from '../../src/search/blocks.ts';
import { ENGINES } from '../../src/search/files.ts';
import { toSearchArticle } from '../../src/search/writer/to-search-article.ts';
import { type ServedIndex, serveIndex } from './serve-index.ts';

const articles = Array.from(openArchive().articles(), toSearchArticle);
const plain = articles.map((article) => ({
  id: article.id,
  blocks: blocksOf(article).map(({ text }) => text),
}));

describe.each(ENGINES)('%s', (engine) => {
  let served: ServedIndex;
  beforeAll(async () => {
    served = await serveIndex(articles, { engine });
  }, 60_000);
  afterAll(() => served.close());

  test('recall and precision are 1.000', async () => {
    const queries = sampleQueries(plain);
    expect(queries.length).toBeGreaterThan(150);
    const engine = {
      name: 'Jianbao',
      async ask(query: string) {
        const { results } = await served.search.search(query, { literal: true, limit: articles.length });
        return { ids: new Set(results.map(({ id }) => id)), startBytes: 0, bytes: 0, ms: 0 };
      },
      async close() {},
    };
    expect(await scoreEngine(engine, plain, queries)).toMatchObject({ recall: 1, precision: 1 });
  });
});
