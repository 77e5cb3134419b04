import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { articlesFolder, correctionsFolder } from './content-root.ts';
import { sha256 } from './digest.ts';
import { listFolder } from './list-folder.ts';
import { besidePath, namedBeside, readIfThere, syncFolder } from './write-file.ts';

/**
 * Finishes what a killed run began, so that a page is never half old and half new: where its new record lies whole
 * beside its place, all its article files did so before, and those that have not taken their names yet take them now.
 * Whatever else was left half written goes. Only for who holds the archive's lock.
 *
 * @returns how many files took their names or went
 */
export function finishWrites(root: string): number {
  let changes = 0;
  for (const top of [articlesFolder(root), correctionsFolder(root)]) {
    for (const paper of listFolder(top)) {
      for (const issue of listFolder(join(top, paper))) {
        changes += finishFolder(join(top, paper, issue), `${paper}-${issue}-`);
      }
    }
  }
  return changes;
}

function finishFolder(folder: string, idPrefix: string): number {
  const left = () => listFolder(folder).flatMap((name) => namedBeside(name) ?? []);
  const before = left();
  if (before.length === 0) return 0;
  for (const name of before.filter((name) => name.endsWith('.json')))
    finishPage(join(folder, name), idPrefix);
  for (const name of left()) rmSync(besidePath(join(folder, name)));
  syncFolder(folder);
  return before.length;
}

/** @param path of a page record that lies beside its place */
function finishPage(path: string, idPrefix: string): void {
  const articles = readArticles(besidePath(path));
  if (articles === null) return;
  const written = new Set((readArticles(path) ?? []).map((article) => article.sha256));
  for (const { id, sha256: digest } of articles) {
    const file = join(path, '..', `${id.slice(idPrefix.length)}.md`);
    const next = readIfThere(besidePath(file));
    const now = readIfThere(file);
    // A person may have edited the old file since: then it stays, and is an edit of the new one.
    const edited = now !== null && !written.has(sha256(now));
    if (!edited && next !== null && sha256(next) === digest) renameSync(besidePath(file), file);
  }
  // It takes its name last: killed before, all of this is done once more.
  renameSync(besidePath(path), path);
}

/** The articles that a record lists; null where it is no whole record. Only its own writer has written it: no schema. */
function readArticles(path: string): { id: string; sha256: string }[] | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).articles;
  } catch {
    return null;
  }
}
