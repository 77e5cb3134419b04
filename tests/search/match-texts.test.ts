/** The few queries that are asked before there is an index get the index's own answers. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/search/blocks.ts';
import { ENGINES } from '../../src/search/files.ts';
import { parseQuery } from '../../src/search/query/parse-query.ts';
import { matches, toStandardBlocks } from '../../src/search/writer/match-texts.ts';
import { invent, serveIndex } from './serve-index.ts';

const word = fc.constantFrom('工会', '工', '职工', '職工', '助*学', '会职', '１', '"工 会"', '𠮷会');
const near = fc
  .array(word, { minLength: 2, maxLength: 3 })
  .chain((words) => fc.integer({ min: 0, max: 4 }).map((n) => words.join(` NEAR/${n} `)));
const part = fc.oneof(
  word,
  near,
  fc.array(fc.oneof(word, near), { minLength: 2, maxLength: 3 }).map((words) => `( ${words.join(' OR ')} )`),
);
const query = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 2 }), fc.array(word, { maxLength: 1 }))
  .map(([all, none]) => [...all, ...none.map((one) => `-${one}`)].join(' '));
const text = fc.string({
  unit: fc.constantFrom('工', '会', '职', '職', '助', '学', '1', ' ', '𠮷', '，'),
  maxLength: 14,
});

test.each(ENGINES)('%s: any query finds by the texts what it finds by the index', async (engine) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
      fc.array(query, { minLength: 5, maxLength: 12 }),
      async (texts, queries) => {
        const articles = texts.map((paragraphs, n) => invent(n + 1, { paragraphs }));
        const { search, close } = await serveIndex(articles, { engine });
        try {
          for (const asked of queries) {
            const { results } = await search.search(asked, { limit: 100 });
            const found = articles.filter((article) =>
              matches(parseQuery(asked), toStandardBlocks(blocksOf(article).map(({ text }) => text))),
            );
            expect([asked, found.map(({ id }) => id)]).toEqual([asked, results.map(({ id }) => id).sort()]);
          }
        } finally {
          await close();
        }
      },
    ),
    { numRuns: 15 },
  );
});
