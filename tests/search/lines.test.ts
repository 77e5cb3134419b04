/** What the search gives beside its first results: counts, and every occurrence as a line. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HitLine, SearchOptions } from '../../src/search/client.ts';
import type { IndexOptions } from '../../src/search/writer/build-index.ts';
import { invent, type ServedIndex, serveIndex } from './serve-index.ts';

const LONG = '甲'.repeat(40);
const ARTICLES = [
  invent(1, {
    headline: '工会开课',
    paragraphs: [`${LONG}工会${LONG}`, '𠮷工会，工会。'],
    reporters: ['陆秋岑'],
    kinds: ['money', 'count'],
    places: ['澜川市'],
  }),
  invent(2, {
    paragraphs: ['工会'],
    date: '2031-06',
    page: 2,
    reporters: ['田亚楠', '陆秋岑'],
    kinds: ['count'],
  }),
  invent(3, { paragraphs: ['会'], date: '2031-06-01', page: 10, reporters: ['计小北'] }),
  invent(4, {
    paragraphs: ['工会'],
    date: '',
    page: null,
    paper: 'lanchuan-wanbao',
    id: 'lanchuan-wanbao-undated-a-01',
  }),
];

describe.each<[string, IndexOptions]>([
  ['one bundle', {}],
  ['bundles', { bundle: 1 }],
  ['segments', { engine: 'segments' }],
])('in %s', (_, options) => {
  let served: ServedIndex;
  beforeAll(async () => {
    served = await serveIndex(ARTICLES, options);
  });
  afterAll(() => served.close());

  async function lines(query: string, asked?: SearchOptions): Promise<HitLine[]> {
    const all: HitLine[] = [];
    for await (const line of served.search.lines(query, asked)) all.push(line);
    return all;
  }

  test('every occurrence is a line, with its place and up to thirty characters on each side', async () => {
    const all = await lines('工会');
    expect(all.map(({ id, at }) => `${id.slice(-2)} ${at}`)).toEqual([
      '01 h:0-2',
      '01 p1:40-42',
      '01 p2:2-4',
      '01 p2:5-7',
      '02 p1:0-2',
      '01 p1:0-2',
    ]);
    expect(all[1]).toMatchObject({ left: '甲'.repeat(30), text: '工会', right: '甲'.repeat(30) });
    expect(all[3]).toMatchObject({ left: '𠮷工会，', right: '。', headline: '工会开课', page: 1 });
    expect(all[3]?.url).toBe('/archive/lanchuan-ribao/2031-05-12/01-01/?at=p2:5-7#p2');
  });

  test('a line of words that stand near each other runs from the first to the last', async () => {
    expect((await lines('开课 NEAR/5 工会')).map(({ at, text }) => [at, text])).toEqual([
      ['h:0-4', '工会开课'],
    ]);
  });

  test('counts articles and occurrences, by month', async () => {
    const { articles, hits, periods } = await served.search.overview('工会');
    expect({ articles, hits }).toEqual({ articles: 3, hits: 6 });
    expect(periods).toEqual([
      { date: '', articles: 1, hits: 1 },
      { date: '2031-05', articles: 1, hits: 4 },
      { date: '2031-06', articles: 1, hits: 1 },
    ]);
  });

  test('counts what each choice would find', async () => {
    const { facets } = await served.search.overview('会');
    expect(facets.reporter).toEqual([
      { value: '陆秋岑', articles: 2 },
      { value: '田亚楠', articles: 1 },
      { value: '计小北', articles: 1 },
    ]);
    expect(facets.page.map(({ value }) => value)).toEqual(['1', '2', '10']);
    expect(facets.kind[0]).toEqual({ value: 'count', articles: 2 });
    expect(facets.place).toEqual([{ value: '澜川市', articles: 1 }]);
    expect(facets.paper[0]).toEqual({ value: 'lanchuan-ribao', articles: 3 });
  });

  test('beside a choice stands what another would find, beside the others what is left', async () => {
    const { facets, articles } = await served.search.overview('会', { reporter: '田亚楠' });
    expect(articles).toBe(1);
    expect(facets.reporter).toHaveLength(3);
    expect(facets.page).toEqual([{ value: '2', articles: 1 }]);
  });

  test.each([
    [{ page: 2 }, ['02']],
    [{ page: '10' }, []],
    [{ kind: 'money' }, ['01']],
    [{ place: '澜川市' }, ['01']],
    [{ reporter: '陆秋岑', page: 1 }, ['01']],
    [{ place: '别处' }, []],
  ])('%j leaves %j', async (asked, ends) => {
    const { results } = await served.search.search('工会', asked);
    expect(results.map(({ id }) => id.slice(-2))).toEqual(ends);
  });
});
