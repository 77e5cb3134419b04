/** Builds the search index of an archive, of the kind that fits its size. */
import type { Engine } from '../files.ts';
import { buildPagefind, type PagefindOptions, type PagefindSummary } from './build-pagefind.ts';
import type { SearchArticle } from './search-article.ts';
import { buildSegments, type SegmentsOptions, type SegmentsSummary } from './segments/build-segments.ts';

export type { SearchArticle } from './search-article.ts';

export type IndexSummary = PagefindSummary | SegmentsSummary;

export interface IndexOptions extends PagefindOptions, SegmentsOptions {
  /** The kind of index; left out, the number of articles decides. */
  readonly engine?: Engine | undefined;
}

/** Up to so many articles Pagefind takes seconds; what it takes beyond grows by some 9 CPU ms an article. */
export const PAGEFIND_UP_TO = 2000;

/**
 * Builds the index into a folder, in place of what was there; until it is complete the old one stays.
 *
 * @throws {Error} where Pagefind refuses an article or counts other words than it was given.
 */
export async function buildIndex(
  articles: AsyncIterable<SearchArticle> | Iterable<SearchArticle>,
  folder: string,
  { engine, ...options }: IndexOptions = {},
): Promise<IndexSummary> {
  if (engine === 'pagefind') return buildPagefind(articles, folder, options);
  if (engine === 'segments') return buildSegments(articles, folder, options);
  const stream =
    Symbol.asyncIterator in articles ? articles[Symbol.asyncIterator]() : articles[Symbol.iterator]();
  const first: SearchArticle[] = [];
  while (first.length <= PAGEFIND_UP_TO) {
    const next = await stream.next();
    if (next.done) return buildPagefind(first, folder, options);
    first.push(next.value);
  }
  return buildSegments(goOn(first, stream), folder, options);
}

async function* goOn(
  first: readonly SearchArticle[],
  others: Iterator<SearchArticle> | AsyncIterator<SearchArticle>,
): AsyncGenerator<SearchArticle> {
  yield* first;
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value;
}
