import { once } from 'node:events';
import { basename, extname, relative, resolve, sep } from 'node:path';
import { UNDATED } from '../addresses/urls.ts';
import { type KnownPage, keepIds } from '../articles/keep-ids.ts';
import { readDropBytes, toDrop } from '../articles/read-drop.ts';
import { toFound } from '../articles/to-articles.ts';
import { toJson } from '../articles/to-json.ts';
import type { ContentProblem, Read } from '../content/content-problem.ts';
import { dropsFolder } from '../content/content-root.ts';
import { sha256 } from '../content/digest.ts';
import { type PageAddress, pageOfDrop } from '../content/page-address.ts';
import { LARGEST_DROP } from '../content/read-below.ts';
import { readBytes } from '../content/read-file.ts';
import { readPage } from '../pipeline/index.ts';
import type { Drop } from '../pipeline/types.ts';
import { readDocument } from './read-document.ts';
import { readStoredPage, toKnown } from './stored-page.ts';

/**
 * Prints one JSON line for each drop that can be read, waiting where the reader of the lines is slower than we are.
 * Writes no file. A drop of the archive has the ids that it has there.
 *
 * @returns what is wrong with the others
 */
export async function printJson(
  root: string,
  paths: readonly string[],
  output: NodeJS.WritableStream,
): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = [];
  for (const path of paths) {
    const line = jsonLine(root, path);
    if (!line.ok) problems.push(...line.problems);
    else if (!output.write(`${line.value}\n`)) await once(output, 'drain');
  }
  return problems;
}

function jsonLine(root: string, path: string): Read<string> {
  const address = archivedPage(root, path);
  const drop = address === null ? readLooseDrop(path) : readArchivedDrop(root, address);
  const read = drop.ok ? readDocument({ ...drop.value, path }, path, readPage) : drop;
  if (!read.ok) return read;
  const document = read.value;
  const page = address ?? { paper: '', folder: UNDATED, name: looseName(path) };
  const known =
    address === null ? NOTHING_KNOWN : toKnown(readStoredPage(root, address), sha256(document.bytes));
  const { ids } = keepIds(page, document.articles.map(toFound), known);
  return { ok: true, value: JSON.stringify(toJson(document, page, ids, path)) };
}

const NOTHING_KNOWN: KnownPage = { articles: [], sameDrop: false, retired: [] };

/** The page of a file that lies in `content/drops` as a drop should; null for any other file. */
function archivedPage(root: string, path: string): PageAddress | null {
  const below = relative(resolve(dropsFolder(root)), resolve(path))
    .split(sep)
    .join('/');
  const page = pageOfDrop(below, path);
  return page.ok ? page.value : null;
}

function readArchivedDrop(root: string, address: PageAddress): Read<Drop> {
  const bytes = readDropBytes(root, address);
  return bytes.ok ? toDrop(root, bytes.value) : bytes;
}

function readLooseDrop(path: string): Read<Drop> {
  const bytes = readBytes(path, path, LARGEST_DROP);
  if (!bytes.ok) return bytes;
  return { ok: true, value: { path, bytes: bytes.value, issued: null, page: null, pageName: null } };
}

/** A file's base name with what an id cannot hold left out. */
function looseName(path: string): string {
  const name = basename(path, extname(path)).replace(/[^\p{L}\p{N}]+/gu, '-');
  return name.replace(/^-|-$/g, '') || 'drop';
}
