import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..', '..');

/**
 * Folder for one kind of what may be deleted at any time: beside the packages, where tools keep such things, or below
 * what the environment's JIANBAO_CACHE says.
 */
export function cacheFolder(kind: string): string {
  return join(process.env['JIANBAO_CACHE'] ?? join(PROJECT, 'node_modules', '.cache', 'jianbao'), kind);
}
