import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { dropPath, type PageAddress, recordPath } from '../../src/archive/address.ts';
import type { ArticleFile } from '../../src/archive/article-file.ts';
import type { ContentProblem } from '../../src/archive/content-problem.ts';
import { dropsFolder, shownPath } from '../../src/archive/content-root.ts';
import { type KeptIds, keepIds } from '../../src/archive/keep-ids.ts';
import { type DropBytes, readDropBytes, toDrop } from '../../src/archive/read-drop.ts';
import { writeProblem } from '../../src/archive/write-failure.ts';
import { toArticles, toFound } from '../../src/pipeline/to-articles.ts';
import type { PageDocument } from '../../src/pipeline/types.ts';
import { readDocument } from './read-document.ts';
import { readStoredPage, type StoredPage, toKnown } from './stored-page.ts';

/** A page that was read anew, before its jumps are tied and anything is written. */
export interface ReadPage {
  readonly state: 'read';
  readonly stored: StoredPage;
  readonly source: DropBytes;
  readonly document: PageDocument;
  readonly kept: KeptIds;
  readonly articles: readonly ArticleFile[];
}

/** What a run finds of a page. */
export type ExaminedPage =
  | ReadPage
  | { readonly state: 'unchanged' | 'gone'; readonly stored: StoredPage }
  | { readonly state: 'failed'; readonly stored: StoredPage; readonly problems: readonly ContentProblem[] };

/** Looks whether a page must be read anew, and reads it if so. Whatever goes wrong stays with this page. */
export function examinePage(root: string, address: PageAddress, rules: string): ExaminedPage {
  try {
    return examine(root, address, rules);
  } catch (error) {
    const problem = writeProblem(error, shownPath(root, 'articles', recordPath(address)));
    return { state: 'failed', stored: unknownPage(address), problems: [problem] };
  }
}

function unknownPage(address: PageAddress): StoredPage {
  return { address, record: null, ids: new Set(), file: () => null };
}

function examine(root: string, address: PageAddress, rules: string): ExaminedPage {
  const stored = readStoredPage(root, address);
  const entry = lstatSync(join(dropsFolder(root), dropPath(address)), { throwIfNoEntry: false });
  if (entry === undefined) return { state: 'gone', stored };
  const source = readDropBytes(root, address);
  if (!source.ok) return { state: 'failed', stored, problems: source.problems };
  if (isUnchanged(stored, source.value, rules)) return { state: 'unchanged', stored };
  const drop = toDrop(root, source.value);
  const read = drop.ok ? readDocument(drop.value, shownPath(root, 'drops', dropPath(address))) : drop;
  if (!read.ok) return { state: 'failed', stored, problems: read.problems };
  const document = read.value;
  const kept = keepIds(address, document.articles.map(toFound), toKnown(stored, source.value.digests.drop));
  const articles = toArticles(document, address, kept.ids);
  return { state: 'read', stored, source: source.value, document, kept, articles };
}

/** Nothing that decides what the page says has changed, and its article files are there, these and no others. */
function isUnchanged({ record, ids }: StoredPage, { digests }: DropBytes, rules: string): boolean {
  return (
    record !== null &&
    record.sha256 === digests.drop &&
    record.sidecar === digests.sidecar &&
    record.rules === rules &&
    record.withdrawn.every(({ reason }) => reason !== 'drop-deleted') &&
    record.articles.length === ids.size &&
    record.articles.every(({ id }) => ids.has(id))
  );
}
