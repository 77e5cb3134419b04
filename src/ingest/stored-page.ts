import type { BlockMap, PageRecord } from '../../schemas/index.ts';
import type { KnownArticle, KnownPage } from '../articles/keep-ids.ts';
import { type ArticleFile, readArticleFile } from '../content/article-file.ts';
import type { ContentProblem, Read } from '../content/content-problem.ts';
import { shownPath } from '../content/content-root.ts';
import { sha256 } from '../content/digest.ts';
import { type ArticleNumbers, listArticleNumbers } from '../content/list-articles.ts';
import { byCodeUnits } from '../content/list-folder.ts';
import {
  articleFilePath,
  idDigits,
  idPrefix,
  type PageAddress,
  recordPath,
} from '../content/page-address.ts';
import { readPageRecord } from '../content/page-record-file.ts';
import { readTextIfThere } from '../content/read-below.ts';

/** What lies of a page in `content/articles` from earlier runs. */
export interface StoredPage {
  readonly address: PageAddress;
  /** Null where there is none, or none that this version of the program knows. */
  readonly record: PageRecord | null;
  /** Ids of its article files, those included that the record does not know. */
  readonly ids: ReadonlySet<string>;
  /** An article's file, read at the first call; null where there is none, or no text. */
  readonly file: (id: string) => StoredFile | null;
  /** What is wrong with files of the page that are no text: nothing of the page may then be written. */
  readonly problems: () => readonly ContentProblem[];
}

export interface StoredFile {
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
}

/** Reads what is stored of a page. */
export type ReadStored = (address: PageAddress) => StoredPage;

/**
 * Reads pages of a run. Each folder is listed once, at the first page of it: what a run writes of one page is never
 * another page's.
 */
export function storedPages(root: string): ReadStored {
  const numbers = new Map<string, ArticleNumbers>();
  return (address) => {
    const folder = `${address.paper}/${address.folder}`;
    if (!numbers.has(folder)) numbers.set(folder, listArticleNumbers(root, address));
    return readStoredPage(root, address, numbers.get(folder)!);
  };
}

export function readStoredPage(
  root: string,
  address: PageAddress,
  numbers = listArticleNumbers(root, address),
): StoredPage {
  const read = readStoredRecord(root, address);
  const record = read.ok ? read.value : null;
  const ids = new Set(storedIds(address, record, numbers));
  const files = new Map<string, Read<StoredFile | null>>();
  const open = (id: string) => {
    if (!files.has(id)) files.set(id, readStoredFile(root, address, id));
    return files.get(id)!;
  };
  return {
    address,
    record,
    ids,
    file(id) {
      const found = ids.has(id) ? open(id) : null;
      return found?.ok ? found.value : null;
    },
    problems: () => [read, ...[...ids].map(open)].flatMap((found) => (found.ok ? [] : found.problems)),
  };
}

/** One of another version of the program is none; one that is no JSON was damaged. */
function readStoredRecord(root: string, address: PageAddress): Read<PageRecord | null> {
  const path = recordPath(address);
  const text = readTextIfThere(root, `articles/${path}`);
  if (!text.ok || text.value === null) return text.ok ? { ok: true, value: null } : text;
  const record = readPageRecord(text.value, shownPath(root, 'articles', path));
  return record.ok || record.problems.some(({ field }) => field === null)
    ? record
    : { ok: true, value: null };
}

function readStoredFile(root: string, address: PageAddress, id: string): Read<StoredFile | null> {
  const read = readTextIfThere(root, `articles/${articleFilePath(address, id)}`);
  if (!read.ok) return read;
  const text = read.value;
  return { ok: true, value: text === null ? null : { id, text, sha256: sha256(text) } };
}

function storedIds(address: PageAddress, record: PageRecord | null, numbers: ArticleNumbers): string[] {
  // An article that was moved here has the id that it had elsewhere; only the record knows it.
  const moved = new Map(
    [...(record?.withdrawn ?? []), ...(record?.articles ?? [])].map(({ id }) => [idDigits(id), id]),
  );
  return (numbers.get(address.name) ?? []).map(
    (digits) => moved.get(digits) ?? `${idPrefix(address)}${digits}`,
  );
}

/** The file says something else than the pipeline wrote into it, or the pipeline never wrote it. */
export function isEdited({ record }: StoredPage, file: StoredFile): boolean {
  const written = [...(record?.articles ?? []), ...(record?.withdrawn ?? [])];
  return !written.some(({ id, sha256 }) => id === file.id && sha256 === file.sha256);
}

/** The files that a person edited since they were written. */
export function editedFiles(stored: StoredPage): StoredFile[] {
  const files = [...stored.ids].map((id) => stored.file(id)).filter((file) => file !== null);
  return files.filter((file) => isEdited(stored, file));
}

/** The articles as they were published last, but for those whose files are gone, edited since, or no articles. */
export function publishedArticles(stored: StoredPage): ArticleFile[] {
  return [...stored.ids].flatMap((id) => {
    const file = stored.file(id);
    const read = file === null || isEdited(stored, file) ? null : readArticleFile(file.text, id);
    return read?.ok === true ? read.value : [];
  });
}

/** The page as `keepIds` compares it with what is found in a drop of that digest now. */
export function toKnown({ record, ids: stored, file }: StoredPage, drop: string): KnownPage {
  const sameDrop = record?.sha256 === drop;
  const blocks = new Map(
    (record?.articles ?? []).map(({ id, blocks }): [string, BlockMap] => [
      id,
      { ...blocks, ...replacedBy(id) },
    ]),
  );
  const withdrawn = record?.withdrawn ?? [];
  const sketches = new Map([...withdrawn, ...(record?.articles ?? [])].map(({ id, sketch }) => [id, sketch]));
  for (const { id, reason, blocks: place, sketch } of withdrawn) {
    if (reason === 'moved') continue;
    // Read out of the same drop once more they have their ids back; out of another one where their text is in it again.
    if (sameDrop && Object.keys(place).length > 0) blocks.set(id, place);
    else if (reason === 'drop-deleted' || (reason === 'not-found' && sketch)) blocks.set(id, {});
  }
  const retired = new Set(withdrawn.map(({ id }) => id).filter((id) => !blocks.has(id)));
  const ids = new Set([...blocks.keys(), ...[...stored].filter((id) => !retired.has(id))]);
  const articles = [...ids].sort(byCodeUnits).map(
    (id): KnownArticle => ({
      id,
      blocks: blocks.get(id) ?? {},
      text: textOf(file(id)) + readOf(id),
      sketch: sketches.get(id),
    }),
  );
  return { articles, sameDrop, retired: [...retired] };

  /** What people corrected away is the article's as well: by that it is found again. */
  function replacedBy(id: string): BlockMap {
    const runs = correctionsOf(id).flatMap((correction) => correction.runs);
    return runs.length === 0 ? {} : { replaced: runs };
  }
  function readOf(id: string): string {
    return correctionsOf(id)
      .map(({ was }) => `\n${was}`)
      .join('');
  }
  function correctionsOf(id: string) {
    return record?.corrections.filter(({ article }) => article === id) ?? [];
  }
}

function textOf(file: StoredFile | null): string {
  if (file === null) return '';
  const read = readArticleFile(file.text, file.id);
  if (!read.ok) return file.text;
  const { article, paragraphs } = read.value;
  const heads = [article.kicker, article.headline, article.deck].filter((text) => text !== null);
  return [...heads, ...paragraphs, ...article.captions.map(({ text }) => text)].join('\n');
}
