import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PagefindIndex } from 'pagefind';
import { type PagefindMeta, readMeta } from '../pagefind-files.ts';
import type { IndexFolder } from './index-folder.ts';

/** The words that Pagefind is given in one run. */
export interface PagefindPass {
  readonly from: string;
  /** The first word that is left out; null where none is. */
  readonly to: string | null;
}

/** A chunk of Pagefind's that was written: its first word, or a beginning of it, and its digest. */
export interface WrittenChunk {
  readonly first: string;
  readonly digest: string;
}

/** No language that Pagefind has rules for (ISO 639-2: no linguistic content), so it leaves every word as it is. */
const LANGUAGE = 'zxx';

/** Stands where a word of another pass does, so that the words after it keep their places. Sorts before all words. */
const FILLER = 'a';

/**
 * Has Pagefind index one pass of the words and writes its chunks into the folder. `articles` gives each article's words,
 * `lengths` how many they are: page n of Pagefind's index has to be article n with all its words. `chunkSize`: entries a
 * chunk; a smaller one costs a query fewer bytes and the site more files.
 *
 * @throws {Error} where Pagefind fails, or where its pages are not the articles.
 */
export async function runPagefind(
  articles: AsyncIterable<readonly string[]>,
  lengths: readonly number[],
  pass: PagefindPass,
  folder: IndexFolder,
  chunkSize: number,
): Promise<WrittenChunk[]> {
  // Pagefind reads it when it starts, which it does anew for each pass.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: LANGUAGE });
    if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
    await addArticles(index, articles, pass);
    return await writeChunks(index, lengths, pass, folder);
  } finally {
    await pagefind.close();
  }
}

async function addArticles(
  index: PagefindIndex,
  articles: AsyncIterable<readonly string[]>,
  { from, to }: PagefindPass,
): Promise<void> {
  let row = 0;
  for await (const words of articles) {
    const content = words
      .map((word) => (word >= from && (to === null || word < to) ? word : FILLER))
      .join(' ');
    const { errors } = await index.addCustomRecord({ url: `/${row}`, content, language: LANGUAGE });
    if (errors.length > 0) throw new Error(`Pagefind refuses article ${row}: ${errors.join('; ')}`);
    row++;
  }
}

/** Takes over Pagefind's chunks; its fragments, its client and its style sheets are not needed. */
async function writeChunks(
  index: PagefindIndex,
  lengths: readonly number[],
  pass: PagefindPass,
  folder: IndexFolder,
): Promise<WrittenChunk[]> {
  const output = join(folder.path, 'pagefind');
  const { errors } = await index.writeFiles({ outputPath: output });
  if (errors.length > 0) throw new Error(`Pagefind does not write its index: ${errors.join('; ')}`);
  const metaFile = (await readdir(output)).find((name) => name.endsWith('.pf_meta'));
  if (metaFile === undefined) throw new Error(`No .pf_meta file in Pagefind's output ${output}`);
  const meta = readMeta(gunzipSync(await readFile(join(output, metaFile))));
  checkPages(meta, lengths);
  const written: WrittenChunk[] = [];
  for (const { first, last, name } of meta.chunks) {
    if (last === FILLER) continue;
    const digest = await folder.copyChunk(join(output, 'index', `${name}.pf_index`));
    // Pagefind cuts a first word as far as it still differs from the chunk before, which may hold the filler alone.
    written.push({ first: first < pass.from ? pass.from : first, digest });
  }
  await rm(output, { recursive: true });
  return written;
}

function checkPages({ pages }: PagefindMeta, lengths: readonly number[]): void {
  const row = Array.from({ length: Math.max(pages.length, lengths.length) }).findIndex(
    (_, n) => pages[n] !== lengths[n],
  );
  if (row >= 0) {
    throw new Error(
      `Unexpected page ${row} of Pagefind's index: ${pages[row] ?? 'no'} words, expected ${lengths[row] ?? 'no'}`,
    );
  }
}
