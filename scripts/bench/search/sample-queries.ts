/** Queries of every kind for any archive: the same articles always give the same queries. */
import type { BenchArticle } from './engine.ts';

/** Queries of each length. */
const EACH = 24;

/** One character, words, strings that cross the borders of words, figures and marks as they stand; and some that stand nowhere. */
const LENGTHS = [1, 2, 3, 4, 6, 9];

export function sampleQueries(articles: readonly BenchArticle[]): string[] {
  const blocks = articles.flatMap((article) => article.blocks);
  const queries = LENGTHS.flatMap((length) => parts(blocks, length));
  const figures = blocks.flatMap((block) => block.match(/\d[\d.,]*(?:[%％]|[万亿]?[\p{L}])/gu) ?? []);
  const marks = blocks.flatMap((block) => block.match(/\p{L}[，。、：；“”（）《》·]\p{L}/gu) ?? []);
  const absent = queries
    .map((query) => [...query].reverse().join(''))
    .filter((query) => query.length > 2 && !blocks.some((block) => block.includes(query)));
  return [...new Set([...queries, ...every(figures), ...every(marks), ...every(absent)])];
}

/** Parts of one length, from places spread over all blocks. */
function parts(blocks: readonly string[], length: number): string[] {
  const long = blocks.map((block) => [...block]).filter((block) => block.length >= length);
  return every(long).map((block, n) => {
    const from = (n * 7919) % (block.length - length + 1);
    return block.slice(from, from + length).join('');
  });
}

/** EACH of the items, evenly spread. */
function every<T>(items: readonly T[]): T[] {
  const step = Math.max(1, Math.floor(items.length / EACH));
  return items.filter((_, n) => n % step === 0).slice(0, EACH);
}
