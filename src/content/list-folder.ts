import { readdirSync } from 'node:fs';

/**
 * Names in a folder, in the order of their code units, so that no machine's locale or file system changes the order of
 * anything; none where the folder is missing.
 */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort(byCodeUnits);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

export const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
