import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readBytes } from './read-file.ts';

/** A file as it shall stand on the disk. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes a text file so that it is there as a whole or not at all, also where the power fails.
 *
 * @returns whether anything was written: a file that has this text already is left alone
 */
export function writeFile(path: string, text: string): boolean {
  return writeFiles([{ path, text }]) === 1;
}

/**
 * Writes files that belong together, each as a whole or not at all. All of them lie whole on the disk beside their places
 * before the first takes its name, and they take their names in the given order: a last file that lists the others is
 * the sign that all are there, and lying beside its place it says how to finish (`finishWrites`).
 *
 * @returns how many were written: files that have their text already are left alone
 * @throws the system's error where one cannot be written; nothing has then changed
 */
export function writeFiles(files: readonly TextFile[]): number {
  const changed = files.filter(({ path, text }) => !hasText(path, text));
  const folders = new Set<string>();
  const beside: string[] = [];
  try {
    for (const { path, text } of changed) {
      for (const folder of makeFolder(dirname(path))) folders.add(folder);
      beside.push(besidePath(path));
      writeThrough(besidePath(path), text);
    }
  } catch (error) {
    for (const path of beside) rmSync(path, { force: true });
    throw error;
  }
  for (const { path } of changed) renameSync(besidePath(path), path);
  for (const folder of folders) syncFolder(folder);
  return changed.length;
}

/** Writes bytes so that the file is there as a whole or not at all. */
export function writeBytes(path: string, bytes: Uint8Array): void {
  const folders = makeFolder(dirname(path));
  try {
    writeThrough(besidePath(path), bytes);
  } catch (error) {
    rmSync(besidePath(path), { force: true });
    throw error;
  }
  renameSync(besidePath(path), path);
  for (const folder of folders) syncFolder(folder);
}

/** Where a file is written before it takes its name; always the same, so that a killed run leaves no more than one. */
export const besidePath = (path: string) => join(dirname(path), `.${basename(path)}.new`);

/** The file that lies beside its place under this name, `02.json` of `.02.json.new`; null for any other name. */
export const namedBeside = (name: string) => /^\.(.+\.(?:md|json|yaml|txt))\.new$/.exec(name)?.[1] ?? null;

function writeThrough(path: string, content: string | Uint8Array): void {
  // What a killed run left, or somebody put there: a link would be written through, a pipe waited for.
  rmSync(path, { force: true });
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a folder and those above it; returns the folders that have got a new entry when a file is put into it. */
function makeFolder(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return [folder];
  const changed = [folder];
  for (let above = folder; above !== first && above !== dirname(above); ) {
    above = dirname(above);
    changed.push(above);
  }
  return [...changed, dirname(first)];
}

/** Systems on which a folder cannot be opened or synced (Windows, some network disks) keep its entries on their own. */
const NO_FOLDER_SYNC = new Set(['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM']);

/** Brings a folder's entries to the disk: new names, and names taken away. */
export function syncFolder(folder: string): void {
  try {
    const open = openSync(folder, 'r');
    try {
      fsyncSync(open);
    } finally {
      closeSync(open);
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** A file is there that has this text to the byte. */
export function hasText(path: string, text: string): boolean {
  const read = readBytes(path, path);
  return read.ok && read.value.equals(Buffer.from(text));
}
