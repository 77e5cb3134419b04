/** Search against the truth: substring search over the same blocks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../src/search/blocks.ts';
import type { Search } from '../../src/search/client.ts';
import type { IndexOptions, SearchArticle } from '../../src/search/writer/build-index.ts';
import { toStandard } from '../../src/search/writer/standard-character.ts';
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
    'a',
    '６',
    '會',
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

const textsOf = (article: SearchArticle) => blocksOf(article).map(({ text }) => text);

/** Every part of every block up to seven characters, and some texts that may stand nowhere. */
function queriesFor(articles: readonly SearchArticle[], others: readonly string[]): string[] {
  const parts = articles.flatMap(textsOf).flatMap((block) => {
    const characters = [...block];
    return characters.flatMap((_, from) =>
      Array.from({ length: 7 }, (_, length) => characters.slice(from, from + length + 1).join('')),
    );
  });
  return [...new Set([...parts, ...others])].filter((query) => query !== '');
}

/** The text in the form in which search compares it. */
function standard(text: string): string {
  return Array.from(text, toStandard).join('');
}

async function allIds(search: Search, query: string, literal: boolean): Promise<string[]> {
  const { total, results } = await search.search(query, { literal, limit: 1000 });
  const ids = results.map(({ id }) => id).sort();
  expect(ids).toHaveLength(total);
  return ids;
}

/** Ids of the articles of which some block has the text, by whatever comparison. */
function truth(articles: readonly SearchArticle[], text: string, form: (text: string) => string): string[] {
  return articles
    .filter((article) => textsOf(article).some((block) => form(block).includes(form(text))))
    .map(({ id }) => id)
    .sort();
}

test.each<[string, IndexOptions]>([
  ['at once', {}],
  ['in passes', { limits: { words: 50, passes: 3 }, chunkSize: 5 }],
  ['in bundles', { bundle: 4 }],
  ['in a segment', { engine: 'segments' }],
  ['in segments that were merged', { engine: 'segments', atOnce: 4 }],
])(
  'indexed %s, any string finds exactly the articles that have it in one block',
  async (_, options) => {
    await fc.assert(
      fc.asyncProperty(archive, fc.array(text, { maxLength: 40 }), async (articles, others) => {
        const { search, close } = await serveIndex(articles, options);
        for (const query of queriesFor(articles, others)) {
          expect(await allIds(search, query, true), query).toEqual(truth(articles, query, (text) => text));
          if (query.trim() !== query) continue;
          const found = await allIds(search, `"${query}"`, false);
          expect(found, query).toEqual(truth(articles, query.replace(/ +/g, ' '), standard));
        }
        await close();
      }),
      { numRuns: 3, endOnFailure: true },
    );
  },
  120_000,
);
