/** Search against the truth: substring search over the same blocks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/search/blocks.ts';
import type { SearchArticle } from '../../src/search/build-index.ts';
import type { Search } from '../../src/search/client.ts';
import { fold } from '../../src/search/fold.ts';
import { invent, serveIndex } from './serve-index.ts';

/** Few characters, so that nearly everything nearly matches. */
const text = fc.string({
  unit: fc.constantFrom(
    '工',
    '会',
    '人',
    '次',
    '，',
    '“',
    '·',
    '1',
    '6',
    '.',
    '%',
    '～',
    'Ａ',
    'b',
    ' ',
    '𠮷',
  ),
  maxLength: 14,
});

const archive = fc
  .array(
    fc.record({
      headline: fc.option(text),
      kicker: fc.option(text),
      deck: fc.option(text),
      paragraphs: fc.array(text, { maxLength: 3 }),
      captions: fc.array(text, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((articles) => articles.map((article, n) => invent(n + 1, article)));

/** Every part of every block up to seven characters, and some texts that may stand nowhere. */
function queriesFor(articles: readonly SearchArticle[], others: readonly string[]): string[] {
  const parts = articles.flatMap(blocksOf).flatMap((block) => {
    const characters = [...block];
    return characters.flatMap((_, from) =>
      Array.from({ length: 7 }, (_, length) => characters.slice(from, from + length + 1).join('')),
    );
  });
  return [...new Set([...parts, ...others])].filter((query) => fold(query) !== '');
}

async function allIds(search: Search, query: string): Promise<{ ids: string[]; total: number }> {
  const { total, results } = await search.search(query, { literal: true, limit: 1000 });
  return { ids: results.map(({ id }) => id).sort(), total };
}

test.each([
  ['at once', undefined],
  ['in passes', { words: 50, passes: 3 }],
])(
  'indexed %s, any string finds exactly the articles that have it in one block',
  async (_, limits) => {
    await fc.assert(
      fc.asyncProperty(archive, fc.array(text, { maxLength: 40 }), async (articles, others) => {
        const { search, close } = await serveIndex(articles, limits);
        const blocks = articles.map((article) => ({ id: article.id, blocks: blocksOf(article).map(fold) }));
        for (const query of queriesFor(articles, others)) {
          const truth = blocks.filter((article) =>
            article.blocks.some((block) => block.includes(fold(query))),
          );
          const { ids, total } = await allIds(search, query);
          expect(ids, query).toEqual(truth.map(({ id }) => id).sort());
          expect(total, query).toBe(truth.length);
        }
        await close();
      }),
      { numRuns: 4, endOnFailure: true },
    );
  },
  120_000,
);
