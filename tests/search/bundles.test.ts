/** Large archives: which files a search opens, and which a second build writes anew. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../../src/search/writer/build-index.ts';
import { invent, serveIndex } from './serve-index.ts';

const ARTICLES = ['2029-01-01', '2029-06-01', '2030-01-01', '2031-01-01'].map((date, n) =>
  invent(n + 1, {
    date,
    paragraphs: [`工会${n}`],
    paper: n < 3 ? 'lanchuan-ribao' : 'lanchuan-wanbao',
    id: `${n < 3 ? 'lanchuan-ribao' : 'lanchuan-wanbao'}-${date}-01-01`,
  }),
);

describe('a search in bundles of one article', () => {
  test.each([
    [{}, 4],
    [{ from: '2029-06', to: '2029' }, 1],
    [{ to: '2029' }, 2],
    [{ paper: 'lanchuan-wanbao' }, 1],
    [{ paper: 'lanchuan-wanbao', to: '2030' }, 0],
  ])('%j opens %i of them', async (asked, bundles) => {
    const { search, close } = await serveIndex(ARTICLES, { bundle: 1 });
    const fetched = vi.spyOn(globalThis, 'fetch');
    expect((await search.search('工会', asked)).total).toBe(bundles);
    const tables = fetched.mock.calls.filter(([url]) => String(url).endsWith('.table'));
    expect(tables).toHaveLength(bundles);
    fetched.mockRestore();
    await close();
  });
});

describe('a second build', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'jianbao-search-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const build = (articles = ARTICLES) =>
    buildIndex(articles, join(folder, 'data'), { bundle: 2, cache: join(folder, 'cache') });
  const files = () => readdirSync(join(folder, 'data'), { recursive: true }).map(String).sort();

  test('keeps what did not change, and comes out the same', async () => {
    expect(await build()).toMatchObject({ bundles: 2, kept: 0 });
    const before = files();
    expect(await build()).toMatchObject({ bundles: 2, kept: 2 });
    expect(files()).toEqual(before);
  });

  test('indexes the bundle of an article that changed', async () => {
    const changed = ARTICLES.with(3, { ...ARTICLES[3]!, paragraphs: ['工会，工会'] });
    expect(await build(changed)).toMatchObject({ bundles: 2, kept: 1 });
  });

  test('indexes again what is no longer whole in the cache', async () => {
    await build();
    for (const kept of readdirSync(join(folder, 'cache'))) {
      const [chunk] = readdirSync(join(folder, 'cache', kept)).filter((name) => name !== 'chunks.json');
      rmSync(join(folder, 'cache', kept, chunk!));
    }
    expect(await build()).toMatchObject({ kept: 0 });
    expect(await build()).toMatchObject({ kept: 2 });
  });

  test('indexes nothing again for what is not searched', async () => {
    const narrowed = ARTICLES.with(3, { ...ARTICLES[3]!, reporters: ['陆秋岑'] });
    expect(await build(narrowed)).toMatchObject({ kept: 2 });
  });
});

test('in passes over more articles than a chunk has entries, every word is found', async () => {
  const words = ['死难同胞', '工会职工', '图书馆藏', '龙舟竞渡'];
  const articles = Array.from({ length: 60 }, (_, n) =>
    invent(n, { paragraphs: [words[n % words.length]!] }),
  );
  const { search, close } = await serveIndex(articles, {
    limits: { words: 50, passes: 3 },
    chunkSize: 10,
  });
  for (const word of words) {
    for (const part of [word, word.slice(2), word.slice(0, 1)]) {
      expect((await search.search(part, { literal: true, limit: 0 })).total, part).toBe(15);
    }
  }
  await close();
});
