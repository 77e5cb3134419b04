import { readFileSync } from 'node:fs';

/** A file's bytes; null where there is no such file. */
export function readIfFile(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return null;
    throw error;
  }
}
