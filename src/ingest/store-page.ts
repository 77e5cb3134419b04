import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRecord } from '../../schemas/index.ts';
import { type OutputFile, toRecordOutput } from '../articles/to-markdown.ts';
import { type ContentProblem, fileProblem } from '../content/content-problem.ts';
import { articlesFolder, correctionsFolder, shownPath } from '../content/content-root.ts';
import { articleFilePath, correctionsPath, type PageAddress } from '../content/page-address.ts';
import { type TextFile, writeFiles } from '../content/write-file.ts';
import { isEdited, type StoredPage } from './stored-page.ts';

/** A page as it shall stand in `content/articles`. */
export interface NewPage {
  readonly files: readonly OutputFile[];
  readonly record: PageRecord;
  /** The text of the page's corrections; null where there is no file of them, left out where it stays as it is. */
  readonly corrections?: string | null;
  /** Ids of articles whose hand edits are in the page, as corrections. */
  readonly taken?: { readonly has: (id: string) => boolean };
}

export type Stored =
  | { readonly ok: true; readonly changes: number }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

/**
 * Writes a page: article files, then the record, then what is no longer wanted goes. So a run that is killed leaves a
 * page that the next run finishes. A file that a person edited is kept; where the pipeline would write something
 * else into it than last time, or take it away, the whole page is left as it was, since a page half old and half new
 * could have a text twice or not at all.
 */
export function storePage(root: string, stored: StoredPage, page: NewPage): Stored {
  const { address } = stored;
  const edits = [...stored.ids].filter((id) => isEditedFile(stored, id) && page.taken?.has(id) !== true);
  const kept = edits.filter((id) => !isContested(stored, id, page));
  const contested = edits.filter((id) => isContested(stored, id, page));
  if (contested.length > 0) {
    const paths = contested.map((id) => shownPath(root, 'articles', articleFilePath(address, id)));
    return { ok: false, problems: paths.map(editProblem) };
  }
  const spared = new Set(kept.map((id) => articleFilePath(address, id)));
  const wanted = page.files.filter(({ path }) => !spared.has(path));
  const inArticles = ({ path, text }: OutputFile) => ({ path: join(articlesFolder(root), path), text });
  let changes = writeFiles([
    ...wanted.map(inArticles),
    ...correctionsOf(root, page, address),
    inArticles(toRecordOutput(address, page.record)),
  ]);
  const names = new Set(page.files.map(({ path }) => path));
  for (const path of [...stored.ids].map((id) => articleFilePath(address, id))) {
    if (names.has(path)) continue;
    rmSync(join(articlesFolder(root), path), { force: true });
    changes++;
  }
  return { ok: true, changes };
}

function correctionsOf(root: string, { corrections = null }: NewPage, address: PageAddress): TextFile[] {
  return corrections === null
    ? []
    : [{ path: join(correctionsFolder(root), correctionsPath(address)), text: corrections }];
}

function isEditedFile(stored: StoredPage, id: string): boolean {
  const file = stored.file(id);
  return file !== null && isEdited(stored, file);
}

/** An edited file stands against the page unless the pipeline writes the same as last time, or what stands there now. */
function isContested(stored: StoredPage, id: string, { record }: NewPage): boolean {
  const now = record.articles.find((article) => article.id === id)?.sha256;
  const before = stored.record?.articles.find((article) => article.id === id)?.sha256;
  return now === undefined || (now !== before && now !== stored.file(id)?.sha256);
}

function editProblem(file: string): ContentProblem {
  return fileProblem(
    file,
    'an edit by hand where the pipeline now reads something else',
    'the edit or the new reading',
    'The page is left as it was. Put its drop back as it was; or copy what you typed to another place, take the file back with git, ingest again, and type it anew',
  );
}
