import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a text file so that it is there as a whole or not at all: into a file beside it that then takes its name. The
 * name of that file is always the same, so that one left behind by a run that was killed is used up by the next.
 *
 * @returns whether anything was written: a file that has this text already is left alone
 */
export function writeFile(path: string, text: string): boolean {
  if (readIfThere(path) === text) return false;
  const beside = join(dirname(path), `.${basename(path)}.new`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(beside, text);
  renameSync(beside, path);
  return true;
}

/** A file's text; null where there is none. */
export function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
