/**
 * Builds the files of the search index (see files.ts) from articles as they come. Of each article only its row of the
 * table is kept; its text is written at once and read back for Pagefind, as often as it takes to stay within memory.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { foldBlocks, type SearchText } from './blocks.ts';
import { IndexFolder } from './build/index-folder.ts';
import { type PagefindPass, runPagefind } from './build/run-pagefind.ts';
import { type MemoryLimits, splitWords } from './build/split-words.ts';
import { TableRows } from './build/table-rows.ts';
import { type ChunkList, ENTRY, type Entry, type Table, textFile } from './files.ts';
import { toIndexedText, toWords } from './grams.ts';

/** An article with what can be filtered by and is not searched. */
export interface SearchArticle extends SearchText {
  /** Names, each once or more. */
  readonly reporters: readonly string[];
}

/** What was built. */
export interface IndexSummary {
  readonly articles: number;
  readonly blocks: number;
  /** All files of the index. */
  readonly bytes: number;
}

/**
 * How much Pagefind is given at a time, at some 550 bytes of memory a word: .7 GB. A pass costs almost the time of all
 * words at once, so there are never more than three, and of a large archive each takes a third.
 */
const MEMORY: MemoryLimits = { words: 1_200_000, passes: 3 };

/**
 * Builds the index into a folder, in place of what was there; until it is complete the old one stays.
 *
 * @throws {Error} where Pagefind refuses an article or counts other words than it was given.
 */
export async function buildIndex(
  articles: AsyncIterable<SearchArticle> | Iterable<SearchArticle>,
  folder: string,
  limits = MEMORY,
): Promise<IndexSummary> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, 'chunks'), { recursive: true });
  await mkdir(join(unfinished, 'texts'));
  const summary = await write(articles, new IndexFolder(unfinished), limits);
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
  return summary;
}

async function write(
  articles: AsyncIterable<SearchArticle> | Iterable<SearchArticle>,
  folder: IndexFolder,
  limits: MemoryLimits,
): Promise<IndexSummary> {
  const rows = new TableRows();
  const counts = new Map<string, number>();
  for await (const article of articles) {
    const folded = foldBlocks(article);
    const words = toWords(toIndexedText(folded.blocks));
    countBeginnings(words, counts);
    rows.add(article, folded, words.length);
    await folder.write(textFile(article.id), toText(article));
  }
  const chunks = await writeChunks(rows, splitWords(counts, limits), folder);
  const reporters = await folder.writeDigested('reporters', rows.reporters());
  const table: Table = { chunks, ...rows.columns(), reporters };
  const entry: Entry = { table: await folder.writeDigested('table', table) };
  await folder.writePlain(ENTRY, entry);
  return { articles: rows.ids.length, blocks: rows.blocks, bytes: folder.bytes };
}

/** Counts words by their beginning: `b` and the code of the first character, of which there are some thousands. */
function countBeginnings(words: readonly string[], counts: Map<string, number>): void {
  for (const word of words) {
    const beginning = word.slice(0, 4);
    counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  }
}

/** Only what search shows: a text file is loaded for each result. */
function toText({ id, paper, date, headline, kicker, deck, paragraphs, captions }: SearchText): SearchText {
  return { id, paper, date, headline, kicker, deck, paragraphs, captions };
}

/** The passes take the words in their order, so their chunks one after the other are sorted. */
async function writeChunks(
  rows: TableRows,
  passes: readonly PagefindPass[],
  folder: IndexFolder,
): Promise<ChunkList> {
  const first: string[] = [];
  const digest: string[] = [];
  for (const pass of passes) {
    for (const chunk of await runPagefind(readWords(rows.ids, folder), rows.ends, pass, folder)) {
      first.push(chunk.first);
      digest.push(chunk.digest);
    }
  }
  return { first, digest };
}

async function* readWords(ids: readonly string[], folder: IndexFolder): AsyncGenerator<string[]> {
  for (const id of ids) {
    yield toWords(toIndexedText(foldBlocks(await folder.read<SearchText>(textFile(id))).blocks));
  }
}
