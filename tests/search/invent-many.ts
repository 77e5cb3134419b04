import { expect } from 'vitest';
import { blocksOf } from '../../src/search/blocks.ts';
import type { Search } from '../../src/search/client.ts';
import type { SearchArticle } from '../../src/search/writer/build-index.ts';
import { invent } from './serve-index.ts';

/** Few characters, so that pairs are frequent, lists long, and nearly everything nearly matches. */
const CHARACTERS = ['工', '会', '人', '次', '开', '课', '夜', '校', '，', '。', '1', '6', '𠮷', '體'];

/** Numbers from 0 up to 1, the same for the same seed. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Articles of invented letters over issues of ten, the same for the same seed. */
export function inventMany(count: number, seed: number): SearchArticle[] {
  const chance = chanceFrom(seed);
  const text = (most: number) =>
    Array.from(
      { length: 1 + Math.floor(chance() * most) },
      () => CHARACTERS[Math.floor(chance() ** 2 * CHARACTERS.length)],
    ).join('');
  return Array.from({ length: count }, (_, n) => {
    const date = new Date(Date.UTC(2031, 0, 1 + Math.floor(n / 10))).toISOString().slice(0, 10);
    return invent((n % 10) + 1, {
      date,
      headline: chance() < 0.8 ? text(8) : null,
      paragraphs: [text(12), ...(chance() < 0.5 ? [text(20), text(6)] : [])],
      reporters: [['陆秋岑', '田亚楠', '计小北'][Math.floor(chance() * 3)]!],
      page: 1 + Math.floor(chance() * 3),
    });
  });
}

/** Parts of the articles' blocks, of one to six characters, and some that may stand nowhere. */
export function partsOf(articles: readonly SearchArticle[], count: number, seed: number): string[] {
  const chance = chanceFrom(seed);
  const some = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  return Array.from({ length: count }, (_, n) => {
    if (n % 8 === 7) return Array.from({ length: 2 + (n % 3) }, () => some(CHARACTERS)).join('');
    const characters = [...some(blocksOf(some(articles))).text];
    const from = Math.floor(chance() * characters.length);
    return characters.slice(from, from + 1 + (n % 6)).join('');
  });
}

/** Ids of the articles that have a text in one block, sorted. */
export function truth(articles: readonly SearchArticle[], text: string): string[] {
  return articles
    .filter((article) => blocksOf(article).some((block) => block.text.includes(text)))
    .map(({ id }) => id)
    .sort();
}

/** A search finds exactly the articles that have a text; of those that many have, as many. */
export async function expectTruth(
  search: Search,
  query: string,
  articles: readonly SearchArticle[],
): Promise<void> {
  const expected = truth(articles, query);
  const limit = expected.length <= 20 ? 20 : 0;
  const { total, results } = await search.search(query, { literal: true, limit });
  expect(total, query).toBe(expected.length);
  if (limit > 0) expect(results.map(({ id }) => id).sort(), query).toEqual(expected);
}
