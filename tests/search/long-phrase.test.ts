/** A long phrase is decided by a few of its grams and the texts of the few articles left, and is exact all the same. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ENGINES } from '../../src/search/files.ts';
import { invent, type ServedIndex, serveIndex } from './serve-index.ts';

const SENTENCE = '澜川市第三职工夜校昨日在望澜区图书馆开班，首批一百二十名学员领到了课本和借书证。';
/** The same but for one character, which none of the first, middle and last grams has. */
const MISPRINT = SENTENCE.replace('学员', '学负');

describe.each(ENGINES)('%s', (engine) => {
  describe('where few articles are left', () => {
    let served: ServedIndex;
    beforeAll(async () => {
      served = await serveIndex(
        [
          invent(1, { paragraphs: [`（记者陆秋岑）${SENTENCE}`, SENTENCE] }),
          invent(2, { paragraphs: [MISPRINT] }),
          invent(3, { paragraphs: [SENTENCE.slice(0, 20), SENTENCE.slice(20)] }),
          invent(4, { paragraphs: [SENTENCE.replace('图书馆', '圖書館')] }),
        ],
        { chunkSize: 5, engine },
      );
    });
    afterAll(() => served.close());

    const find = async (query: string, literal: boolean) =>
      (await served.search.search(query, { literal })).results.map(({ id }) => Number(id.slice(-2)));

    test('the phrase is looked for in their texts', async () => {
      expect(await find(SENTENCE, true)).toEqual([1]);
      expect(await find(MISPRINT, true)).toEqual([2]);
      expect(await find(SENTENCE.slice(3, 30), true)).toEqual([1]);
      expect(await find(`${SENTENCE.slice(0, 20)}${SENTENCE.slice(21)}`, true)).toEqual([]);
    });

    test('in whatever form its characters are printed, unless it is literal', async () => {
      const traditional = SENTENCE.replace('图书馆', '圖書館');
      expect((await find(SENTENCE, false)).sort()).toEqual([1, 4]);
      expect((await find(traditional, false)).sort()).toEqual([1, 4]);
      expect(await find(traditional, true)).toEqual([4]);
    });

    test('every occurrence counts, with its place', async () => {
      const { results } = await served.search.search(SENTENCE, { literal: true });
      expect(results[0]).toMatchObject({
        hits: 2,
        hitUrl: expect.stringContaining(`p1:7-${7 + SENTENCE.length}`),
      });
    });
  });

  test('where many articles are left, the other grams decide', async () => {
    const articles = Array.from({ length: 30 }, (_, n) =>
      invent(n, { paragraphs: [n % 2 === 0 ? SENTENCE : MISPRINT] }),
    );
    const { search, close } = await serveIndex(articles, { engine });
    const fetched = vi.spyOn(globalThis, 'fetch');
    expect((await search.search(SENTENCE, { literal: true, limit: 0 })).total).toBe(15);
    expect((await search.search(MISPRINT, { literal: true, limit: 0 })).total).toBe(15);
    // None of their texts was needed.
    expect(fetched.mock.calls.filter(([url]) => /texts|fragments/.test(String(url)))).toEqual([]);
    fetched.mockRestore();
    await close();
  });
});

test('a pasted page opens three chunks, not all', async () => {
  const { search, close } = await serveIndex([invent(1, { paragraphs: [SENTENCE] })], { chunkSize: 5 });
  const fetched = vi.spyOn(globalThis, 'fetch');
  const page = Array.from({ length: 10_000 }, (_, n) => String.fromCodePoint(0x4e00 + (n % 9000))).join('');
  expect((await search.search(page, { literal: true })).total).toBe(0);
  const chunks = fetched.mock.calls.filter(([url]) => String(url).endsWith('.pf_index'));
  expect(chunks.length).toBeLessThanOrEqual(3);
  fetched.mockRestore();
  await close();
});
