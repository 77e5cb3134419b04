import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { open, type SearchOptions } from '../../src/search/client.ts';
import { ENGINES } from '../../src/search/files.ts';
import { startStaticServer } from '../../src/serve/static-server.ts';
import { invent, type ServedIndex, serveIndex } from './serve-index.ts';

const ARTICLES = [
  invent(1, { headline: '工会开课', paragraphs: ['职工夜校开班。'], reporters: ['陆秋岑'] }),
  invent(2, {
    paragraphs: ['市总工会昨日', '工会，工会'],
    date: '2031-05-13',
    reporters: ['田亚楠', '陆秋岑'],
  }),
  invent(3, { headline: '夜校', paragraphs: ['开课', '工会说，工会办，工会管。'], date: '2030-01' }),
  invent(4, { headline: '夜校二', paragraphs: ['开课', '工会办，工会管，工会说。另有消息。'], date: '2032' }),
  invent(5, { headline: '旧闻', paragraphs: ['开课', '工会'], date: '' }),
  invent(6, {
    headline: '旧闻',
    paragraphs: ['开课', '工会'],
    paper: 'lanchuan-wanbao',
    id: 'lanchuan-wanbao-2031-05-12-01-01',
  }),
];

describe.each(ENGINES)('%s', (engine) => {
  let served: ServedIndex;
  beforeAll(async () => {
    served = await serveIndex(ARTICLES, { engine });
  });
  afterAll(() => served.close());

  /** The numbers of the articles found, in their order. */
  async function find(query: string, options?: SearchOptions): Promise<number[]> {
    const { results } = await served.search.search(query, options);
    return results.map(({ id }) => ARTICLES.findIndex((article) => article.id === id) + 1);
  }

  describe('order', () => {
    test('best: headline before lead before text, then more hits, then shorter articles, then newer ones', async () => {
      expect(await find('工会')).toEqual([1, 2, 3, 4, 6, 5]);
    });

    test('newest and oldest, articles without a date last', async () => {
      expect(await find('工会', { sort: 'newest' })).toEqual([4, 2, 1, 6, 3, 5]);
      expect(await find('工会', { sort: 'oldest' })).toEqual([3, 1, 6, 2, 4, 5]);
    });
  });

  describe('terms', () => {
    test('all have to stand in the article, in whatever blocks', async () => {
      expect(await find('工会 夜校')).toEqual([1, 3, 4]);
      expect(await find('夜校 工会 消息')).toEqual([4]);
      expect(await find('工会 图书馆')).toEqual([]);
    });

    test('none asks for nothing', async () => {
      expect(await served.search.search('  ')).toEqual({ total: 0, results: [] });
    });
  });

  describe('filters', () => {
    test('paper', async () => {
      expect(await find('工会', { paper: 'lanchuan-wanbao' })).toEqual([6]);
      expect(await find('工会', { paper: 'no-such-paper' })).toEqual([]);
    });

    test('dates; of a month or a year, any day will do; without a date, none does', async () => {
      expect(await find('工会', { from: '2031-05-13', sort: 'oldest' })).toEqual([2, 4]);
      expect(await find('工会', { to: '2031-05', sort: 'oldest' })).toEqual([3, 1, 6, 2]);
      expect(await find('工会', { from: '2030-01-20', to: '2030-01-21' })).toEqual([3]);
      expect(await find('工会', { from: '2032-11-03' })).toEqual([4]);
      expect(await find('工会', { from: '1900' })).not.toContain(5);
    });

    test('reporter, by the whole name', async () => {
      expect(await find('工会', { reporter: '陆秋岑' })).toEqual([1, 2]);
      expect(await find('工会', { reporter: '陆秋' })).toEqual([]);
      expect(await find('工会', { reporter: 'constructor' })).toEqual([]);
    });

    test('total counts what passes them', async () => {
      expect((await served.search.search('工会', { reporter: '陆秋岑', limit: 1 })).total).toBe(2);
    });
  });

  describe('results', () => {
    test('have id, address below the base, headline, date and excerpt', async () => {
      expect((await served.search.search('夜校开', { limit: 1 })).results).toEqual([
        {
          id: 'lanchuan-ribao-2031-05-12-01-01',
          paper: 'lanchuan-ribao',
          url: '/archive/lanchuan-ribao/2031-05-12/01-01/',
          headline: '工会开课',
          date: '2031-05-12',
          page: 1,
          hits: 1,
          hitUrl: '/archive/lanchuan-ribao/2031-05-12/01-01/?at=p1:2-5#p1',
          excerpt: '职工<mark>夜校开</mark>班。',
        },
      ]);
    });

    test('without a headline begin with the text’s first words', async () => {
      expect((await served.search.search('昨日')).results[0]?.headline).toBe('市总工会昨日');
    });

    test('come page by page', async () => {
      const all = await find('工会');
      expect([
        ...(await find('工会', { limit: 4 })),
        ...(await find('工会', { limit: 4, offset: 4 })),
      ]).toEqual(all);
      expect(await find('工会', { offset: 100 })).toEqual([]);
    });
  });

  describe('grammar', () => {
    const LIBRARY = [
      invent(1, { headline: '图书馆开放', paragraphs: ['澜川市图书馆昨日开放，馆员说：“欢迎读者”。'] }),
      invent(2, { paragraphs: ['市里的大图书馆', '昨日开放'], date: '2031-05-13' }),
      invent(3, { paragraphs: ['圖書館在體育場旁，ＡＢ座'], date: '2031-05-14' }),
      invent(4, { paragraphs: ['乾隆年间的书，干部看着New York的地图'], date: '2031-05-15' }),
    ];
    let library: ServedIndex;
    beforeAll(async () => {
      library = await serveIndex(LIBRARY, { engine });
    });
    afterAll(() => library.close());

    test.each<[string, number[], string]>([
      ['图书馆 开放', [1, 2], 'both, in whatever blocks'],
      ['图书馆 -大图', [1, 3], 'one without the other'],
      ['图书馆 -开放', [3], 'excluded wherever it stands'],
      ['图书馆 NEAR/2 开放', [1], 'in one block, two characters between'],
      ['开放 NEAR/2 图书馆', [1], 'in either order'],
      ['图书馆 NEAR/5 馆员', [1], 'as far as allowed, the mark counted'],
      ['图书馆 NEAR/4 馆员', [], 'too far apart'],
      ['市里 NEAR/200 开放', [], 'not across blocks'],
      ['图书馆 NEAR/2 开放 NEAR/9 读者', [1], 'a third one near the two'],
      ['图*馆', [1, 2, 3], 'a gap of one character'],
      ['图书馆*开*欢迎', [1], 'two gaps'],
      ['澜川市*欢迎', [], 'a gap of more than ten'],
      ['大图书馆*昨日', [], 'no gap across blocks'],
      ['體育場', [3], 'as printed'],
      ['体育场', [3], 'simplified finds traditional'],
      ['圖書館', [1, 2, 3], 'traditional finds simplified'],
      ['ab座', [3], 'width and case'],
      ['干隆', [4], 'characters that are one in simplified text'],
      ['看著', [4], 'the traditional form of 看着'],
      ['"new york"', [4], 'a phrase with a space'],
      ['newyork', [], 'a phrase without it'],
    ])('%s finds %j: %s', async (query, numbers) => {
      const { total, results } = await library.search.search(query);
      expect(total).toBe(numbers.length);
      expect(results.map(({ id }) => LIBRARY.findIndex((article) => article.id === id) + 1).sort()).toEqual(
        numbers,
      );
    });

    test.each<[string, number[]]>([
      ['图书馆 开放', []],
      ['体育场', []],
      ['體育場', [3]],
      ['AB座', []],
      ['ＡＢ座', [3]],
      ['"欢迎"', []],
      ['“欢迎', [1]],
      ['New York', [4]],
      ['-大图', []],
    ])('literally %s finds %j', async (query, numbers) => {
      const { results } = await library.search.search(query, { literal: true });
      expect(results.map(({ id }) => LIBRARY.findIndex((article) => article.id === id) + 1)).toEqual(numbers);
    });

    test('shows text as printed, whatever form was asked for', async () => {
      const { results } = await library.search.search('体育场 图书馆', {
        from: '2031-05-14',
        to: '2031-05-14',
      });
      expect(results[0]?.excerpt).toBe('<mark>圖書館</mark>在<mark>體育場</mark>旁，ＡＢ座');
    });

    test('refuses what it does not understand, in words', async () => {
      await expect(library.search.search('图书馆 NEAR 开放')).rejects.toThrow('最多隔几个字');
      await expect(library.search.search('图书馆 NEAR 开放', { literal: true })).resolves.toMatchObject({
        total: 0,
      });
    });
  });

  test('however many results are asked for, only a few texts are loaded at a time', async () => {
    const many = Array.from({ length: 99 }, (_, n) => invent(n + 1, { paragraphs: ['工会'] }));
    const { search, close } = await serveIndex(many, { engine });
    let loading = 0;
    let most = 0;
    const load = globalThis.fetch;
    vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
      most = Math.max(most, ++loading);
      return load(...asked).finally(() => loading--);
    });
    expect((await search.search('工会', { limit: 5000 })).results).toHaveLength(99);
    expect(most).toBeLessThanOrEqual(12);
    vi.unstubAllGlobals();
    await close();
  });

  test('an option that cannot be is refused in words', async () => {
    await expect(served.search.search('工会', { limit: -1 })).rejects.toThrow(
      'Unexpected limit -1, expected a whole number from 0',
    );
    await expect(served.search.search('工会', { from: '5月' })).rejects.toThrow(
      'expected a day, a month or a year',
    );
    await expect(served.search.search('工会', { sort: 'size' as 'best' })).rejects.toThrow(
      'expected one of best, newest, oldest',
    );
  });

  test('an empty archive is searched in vain', async () => {
    const { search, close } = await serveIndex([], { engine });
    expect(await search.search('工会')).toEqual({ total: 0, results: [] });
    expect(await search.search('工', { reporter: '陆秋岑' })).toEqual({ total: 0, results: [] });
    await close();
  });
});

test('a missing index is said to be missing, one that does not answer to be out of reach', async () => {
  const root = mkdtempSync(join(tmpdir(), 'jianbao-search-'));
  const server = await startStaticServer({ root });
  const client = new URL('search/client.js', server.url);
  await expect(open(client)).rejects.toThrow(/not complete: .*entry\.json gives status 404/);
  await server.close();
  await expect(open(client)).rejects.toThrow('cannot be reached');
  rmSync(root, { recursive: true });
});
