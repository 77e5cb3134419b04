import { once } from 'node:events';
import { basename, extname, relative, resolve, sep } from 'node:path';
import { UNDATED } from '../addresses/urls.ts';
import { type KnownPage, keepIds } from '../articles/keep-ids.ts';
import { readDropBytes, toDrop, unreadableProblem } from '../articles/read-drop.ts';
import { type DropContent, readGeometry } from '../articles/read-geometry.ts';
import { toFound } from '../articles/to-articles.ts';
import { toJson } from '../articles/to-json.ts';
import { type ContentProblem, fileProblem, type Read } from '../content/content-problem.ts';
import { dropsFolder } from '../content/content-root.ts';
import { sha256 } from '../content/digest.ts';
import { type PageAddress, pageOfDrop } from '../content/page-address.ts';
import { LARGEST_DROP, LARGEST_PAGE } from '../content/read-below.ts';
import { readBytes, tooLarge } from '../content/read-file.ts';
import { UnreadableDrop } from '../model/unreadable-drop.ts';
import { readPage } from '../pipeline/index.ts';
import type { Drop } from '../pipeline/types.ts';
import { readDocument } from './read-document.ts';
import { readStoredPage, toKnown } from './stored-page.ts';

/**
 * Prints one JSON line for each drop that can be read, waiting where the reader of the lines is slower than we are.
 * Writes no file. A drop of the archive has the ids that it has there. A picture without text has no line.
 *
 * @param tell is told of pictures that wait for OCR
 * @returns what is wrong with the others
 */
export async function printJson(
  root: string,
  paths: readonly string[],
  output: NodeJS.WritableStream,
  tell: (notice: ContentProblem) => void,
): Promise<ContentProblem[]> {
  const problems: ContentProblem[] = [];
  for (const path of paths) {
    const line = await jsonLine(root, path);
    if (!line.ok) problems.push(...line.problems);
    else if (line.value === null) tell(waitingForOcr(path));
    else if (!output.write(`${line.value}\n`)) await once(output, 'drain');
  }
  return problems;
}

/** Null for a picture. */
async function jsonLine(root: string, path: string): Promise<Read<string | null>> {
  const address = archivedPage(root, path);
  const drop = address === null ? readLooseDrop(path) : readArchivedDrop(root, address);
  if (!drop.ok) return drop;
  const content = await contentOf(drop.value.bytes, path);
  if (!content.ok) return content;
  if (content.value.kind === 'picture') return { ok: true, value: null };
  const geometry = content.value.kind === 'page' ? { geometry: content.value.geometry } : {};
  const read = readDocument({ ...drop.value, ...geometry, path }, path, readPage);
  if (!read.ok) return read;
  const document = read.value;
  const page = address ?? { paper: '', folder: UNDATED, name: looseName(path) };
  const known =
    address === null ? NOTHING_KNOWN : toKnown(readStoredPage(root, address), sha256(document.bytes));
  const { ids } = keepIds(page, document.articles.map(toFound), known);
  return { ok: true, value: JSON.stringify(toJson(document, page, ids, path)) };
}

/** What a file is by its bytes; text is no larger than a page of it ever is. */
async function contentOf(bytes: Uint8Array, path: string): Promise<Read<DropContent>> {
  try {
    const content = await readGeometry(bytes);
    if (content.kind === 'text' && bytes.length > LARGEST_DROP)
      return { ok: false, problems: [tooLarge(path, bytes.length, LARGEST_DROP)] };
    return { ok: true, value: content };
  } catch (error) {
    if (!(error instanceof UnreadableDrop)) throw error;
    return { ok: false, problems: [unreadableProblem(error, path)] };
  }
}

function waitingForOcr(path: string): ContentProblem {
  const remedy = 'It waits for OCR: put what that gives beside it (ALTO, hOCR, PAGE XML, JSON, PDF or text)';
  return fileProblem(path, 'a picture without text', 'a page with text', remedy);
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
  const bytes = readBytes(path, path, LARGEST_PAGE);
  if (!bytes.ok) return bytes;
  return { ok: true, value: { path, bytes: bytes.value, issued: null, page: null, pageName: null } };
}

/** A file's base name with what an id cannot hold left out. */
function looseName(path: string): string {
  const name = basename(path, extname(path)).replace(/[^\p{L}\p{N}]+/gu, '-');
  return name.replace(/^-|-$/g, '') || 'drop';
}
