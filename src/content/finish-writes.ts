import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { articlesFolder, correctionsFolder, dropsFolder } from './content-root.ts';
import { sha256 } from './digest.ts';
import { listFolder } from './list-folder.ts';
import { idDigits } from './page-address.ts';
import { readBytes } from './read-file.ts';
import { besidePath, namedBeside, syncFolder } from './write-file.ts';

/**
 * Finishes what a killed run began, so that a page is never half old and half new: where its new record lies whole
 * beside its place, all its article files did so before, and those that have not taken their names yet take them now.
 * Whatever else was left half written goes. Only for who holds the archive's lock.
 *
 * @returns how many files took their names or went
 */
export function finishWrites(root: string): number {
  let changes = 0;
  for (const top of [dropsFolder(root), articlesFolder(root), correctionsFolder(root)]) {
    for (const paper of listFolder(top)) {
      for (const issue of listFolder(join(top, paper))) {
        changes += finishFolder(join(top, paper, issue), join(correctionsFolder(root), paper, issue));
      }
    }
  }
  return changes;
}

function finishFolder(folder: string, corrections: string): number {
  const left = () => listFolder(folder).flatMap((name) => namedBeside(name) ?? []);
  const before = left();
  if (before.length === 0) return 0;
  for (const name of before.filter((name) => name.endsWith('.json')))
    finishPage(join(folder, name), join(corrections, name.replace(/\.json$/, '.yaml')));
  for (const name of left()) rmSync(besidePath(join(folder, name)));
  syncFolder(folder);
  return before.length;
}

/**
 * @param path of a page record that lies beside its place
 * @param corrections path of the page's corrections
 */
function finishPage(path: string, corrections: string): void {
  const record = readRecord(besidePath(path));
  if (record === null) return;
  const written = new Set((readRecord(path)?.articles ?? []).map((article) => article.sha256));
  for (const { id, sha256: digest, edit } of record.articles) {
    const file = path.replace(/\.json$/, `-${idDigits(id)}.md`);
    const next = digestOf(besidePath(file));
    const now = digestOf(file);
    // A person may have edited the old file since: then it stays, and is an edit of the new one.
    const edited = now !== null && !written.has(now) && now !== edit;
    if (!edited && next === digest) renameSync(besidePath(file), file);
  }
  const corrected = digestOf(besidePath(corrections));
  if (corrected !== null && corrected === record.correctionsFile) {
    renameSync(besidePath(corrections), corrections);
  }
  // It takes its name last: killed before, all of this is done once more.
  renameSync(besidePath(path), path);
}

interface Listed {
  readonly articles: readonly { readonly id: string; readonly sha256: string; readonly edit?: string }[];
  readonly correctionsFile?: string | null;
}

/** A record as its own writer wrote it, read without the schema; null where it is no whole record. */
function readRecord(path: string): Listed | null {
  const bytes = readBytes(path, path);
  try {
    return bytes.ok ? JSON.parse(bytes.value.toString('utf8')) : null;
  } catch {
    return null;
  }
}

/** Null where there is no file. */
function digestOf(path: string): string | null {
  const bytes = readBytes(path, path);
  return bytes.ok ? sha256(bytes.value) : null;
}
