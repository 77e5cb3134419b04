/** Builds an index with Pagefind (see files.ts) from articles as they come. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFolder } from '../../content/replace-folder.ts';
import { ENTRY, type PagefindEntry } from '../files.ts';
import { BORDER } from '../grams.ts';
import { type BuiltBundle, BundleBuilder } from './build-bundle.ts';
import { ChunkCache } from './chunk-cache.ts';
import { IndexFolder } from './index-folder.ts';
import { prepare, type SearchArticle } from './search-article.ts';
import type { MemoryLimits } from './split-words.ts';
import { toVariants } from './to-variants.ts';

/** What was built. */
export interface PagefindSummary {
  readonly engine: 'pagefind';
  readonly articles: number;
  readonly blocks: number;
  /** Bundles, and how many of them were kept from an earlier build because nothing in them had changed. */
  readonly bundles: number;
  readonly kept: number;
  /** All files of the index. */
  readonly bytes: number;
}

export interface PagefindOptions {
  /**
   * How much Pagefind is given at a time, at some 550 bytes of memory a word: .7 GB. A pass costs almost the time of all
   * words at once, so there are never more than three, and of a large archive each takes a third.
   */
  readonly limits?: MemoryLimits;
  /** Entries a chunk: fewer cost a query fewer bytes and the site more files. */
  readonly chunkSize?: number;
  /**
   * Most articles in a bundle. A search that opens all bundles pays for each, so an archive has one as long as that is
   * bearable; articles come in the order of paper and date, so the bundles of a larger one differ in these.
   */
  readonly bundle?: number;
  /** Folder in which unchanged bundles are kept between builds; none are kept without. */
  readonly cache?: string | undefined;
}

/**
 * Builds the index into a folder, in place of what was there; until it is complete the old one stays.
 *
 * @throws {Error} where Pagefind refuses an article or counts other words than it was given.
 */
export async function buildPagefind(
  articles: AsyncIterable<SearchArticle> | Iterable<SearchArticle>,
  folder: string,
  {
    limits = { words: 1_200_000, passes: 3 },
    chunkSize = 5000,
    bundle = 25_000,
    cache,
  }: PagefindOptions = {},
): Promise<PagefindSummary> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, 'chunks'), { recursive: true });
  await mkdir(join(unfinished, 'texts'));
  const output = new IndexFolder(unfinished);
  const kept = cache === undefined ? null : new ChunkCache(cache);
  const built = await writeBundles(articles, output, bundle, (builder) =>
    builder.finish({ limits, chunkSize }, kept),
  );
  const entries = built.bundles.map(({ entry }) => entry);
  const variants = await output.writeDigested('variants', toVariants(built.characters));
  await output.write(ENTRY, { engine: 'pagefind', bundles: entries, variants } satisfies PagefindEntry);
  replaceFolder(unfinished, folder);
  return {
    engine: 'pagefind',
    articles: entries.reduce((sum, entry) => sum + entry.articles, 0),
    blocks: built.bundles.reduce((sum, { blocks }) => sum + blocks, 0),
    bundles: entries.length,
    kept: built.bundles.filter((bundle) => bundle.kept).length,
    bytes: output.bytes,
  };
}

async function writeBundles(
  articles: AsyncIterable<SearchArticle> | Iterable<SearchArticle>,
  output: IndexFolder,
  most: number,
  finish: (builder: BundleBuilder) => Promise<BuiltBundle>,
): Promise<{ bundles: BuiltBundle[]; characters: ReadonlySet<string> }> {
  const bundles: BuiltBundle[] = [];
  const characters = new Set<string>();
  let builder = new BundleBuilder(output);
  for await (const article of articles) {
    if (builder.articles === most) {
      bundles.push(await finish(builder));
      builder = new BundleBuilder(output);
    }
    const prepared = prepare(article);
    for (const character of prepared.indexedText) characters.add(character);
    // No character of a text, though a space to look at.
    characters.delete(BORDER);
    await builder.add(prepared);
  }
  if (builder.articles > 0) bundles.push(await finish(builder));
  return { bundles, characters };
}
