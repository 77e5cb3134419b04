import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../src/archive/index.ts';
import { blocksOf } from '../../src/search/blocks.ts';
import type { SearchArticle } from '../../src/search/writer/build-index.ts';
import { toSearchArticle } from '../../src/search/writer/to-search-article.ts';
import type { Bench, BenchRow } from './bench.ts';
import type { BenchArticle, SearchEngine } from './search/engine.ts';
import { flexSearch, miniSearch } from './search/in-memory.ts';
import { ours } from './search/ours.ts';
import { defaultPagefind } from './search/pagefind.ts';
import { sampleQueries } from './search/sample-queries.ts';
import { type Score, scoreEngine } from './search/score-engine.ts';

/** Recall and precision against substring search, and bytes, beside three other engines; JIANBAO_CONTENT is another archive. */
export const searchBench: Bench = {
  name: 'search',
  about:
    'what search finds of what stands in the text, and what it loads, beside other static search engines',
  async run(note) {
    const articles = Array.from(openArchive().articles(), toSearchArticle);
    const plain = articles.map((article) => ({
      id: article.id,
      blocks: blocksOf(article).map(({ text }) => text),
    }));
    const queries = sampleQueries(plain);
    note(
      `${articles.length} articles, ${queries.length} queries cut from them or standing nowhere, cold cache`,
    );
    note('time: Jianbao and Pagefind with all loading in a browser, the others in memory');
    const rows: BenchRow[] = [];
    for (const make of engines(articles, plain)) {
      const folder = mkdtempSync(join(tmpdir(), 'jianbao-search-'));
      const engine = await make(folder);
      try {
        rows.push(...rowsOf(engine.name, await scoreEngine(engine, plain, queries)));
      } finally {
        await engine.close();
        rmSync(folder, { recursive: true });
      }
    }
    return rows;
  },
};

function engines(
  articles: readonly SearchArticle[],
  plain: readonly BenchArticle[],
): ((folder: string) => SearchEngine | Promise<SearchEngine>)[] {
  return [
    (folder) => ours(articles, folder),
    (folder) => defaultPagefind(plain, folder),
    () => miniSearch(plain),
    () => flexSearch(plain),
  ];
}

function rowsOf(name: string, score: Score): BenchRow[] {
  const exact = (value: number) => (name === 'Jianbao' ? { met: value === 1, budget: 'exactly 1' } : {});
  return [
    { who: name, what: 'recall', value: score.recall, unit: '', ...exact(score.recall) },
    { who: name, what: 'precision', value: score.precision, unit: '', ...exact(score.precision) },
    { who: name, what: 'before the first query', value: score.startBytes / 1000, unit: 'KB' },
    ...(score.bytes === 0
      ? []
      : [{ who: name, what: 'a query with ten results', value: score.bytes / 1000, unit: 'KB' }]),
    { who: name, what: 'p50', value: score.p50, unit: 'ms' },
    { who: name, what: 'p95', value: score.p95, unit: 'ms' },
  ];
}
