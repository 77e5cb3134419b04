/** OR and brackets against the truth: each article looked at as a reader would. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/search/blocks.ts';
import { joinAny } from '../../src/search/client/join-any.ts';
import { ENGINES } from '../../src/search/files.ts';
import { invent, serveIndex } from './serve-index.ts';

const WORDS = ['工会', '职工', '助学', '会职', '文艺'] as const;

/** A query with what it means: whether an article of this text is found. */
interface Meaning {
  readonly query: string;
  readonly holds: (text: string) => boolean;
}

const word: fc.Arbitrary<Meaning> = fc
  .constantFrom(...WORDS)
  .map((query) => ({ query, holds: (text) => text.includes(query) }));

const { part } = fc.letrec<{ part: Meaning; group: Meaning }>((tie) => ({
  part: fc.oneof({ maxDepth: 3 }, word, tie('group')),
  group: fc
    .array(
      fc.tuple(
        fc.array(tie('part'), { minLength: 1, maxLength: 2 }),
        fc.array(tie('part'), { maxLength: 1 }),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((of) => ({
      query: `( ${of.map(([all, none]) => [...all.map(({ query }) => query), ...none.map(({ query }) => `-${query}`)].join(' ')).join(' OR ')} )`,
      holds: (text: string) =>
        of.some(
          ([all, none]) => all.every(({ holds }) => holds(text)) && !none.some(({ holds }) => holds(text)),
        ),
    })),
}));

const text = fc.string({ unit: fc.constantFrom('工', '会', '职', '助', '学', '文艺', '，'), maxLength: 12 });

test.each(ENGINES)(
  '%s: what OR, brackets and minus ask for together is exactly what is found',
  async (engine) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.array(part, { minLength: 5, maxLength: 12 }),
        async (texts, asked) => {
          const articles = texts.map((paragraph, n) => invent(n + 1, { paragraphs: [paragraph] }));
          const { search, close } = await serveIndex(articles, { engine });
          try {
            for (const { query, holds } of asked) {
              const { total, results } = await search.search(query, { limit: 100 });
              // Words may stand in different blocks of an article: the whole of it is looked at.
              const truth = articles.filter((article) =>
                holds(
                  blocksOf(article)
                    .map((block) => block.text)
                    .join('\n'),
                ),
              );
              expect([query, results.map(({ id }) => id).sort()]).toEqual([
                query,
                truth.map(({ id }) => id).sort(),
              ]);
              expect(total).toBe(truth.length);
            }
          } finally {
            await close();
          }
        },
      ),
      { numRuns: 12 },
    );
  },
);

test('an occurrence within another counts with it: 总工会 is not 工会 once more', () => {
  const longer = { row: 3, starts: [4, 20], ends: [7, 23] };
  const shorter = { row: 3, starts: [5, 12], ends: [7, 14] };
  expect(joinAny(3, [shorter, longer])).toEqual({ row: 3, starts: [4, 12, 20], ends: [7, 14, 23] });
});

test('words beside NEAR keep their marks beside others', () => {
  const near = {
    row: 1,
    starts: [2],
    ends: [9],
    marks: [
      [
        { from: 2, to: 4 },
        { from: 7, to: 9 },
      ],
    ],
  };
  const word = { row: 1, starts: [0], ends: [2] };
  expect(joinAny(1, [near, word])).toEqual({
    row: 1,
    starts: [0, 2],
    ends: [2, 9],
    marks: [[{ from: 0, to: 2 }], near.marks[0]],
  });
});
