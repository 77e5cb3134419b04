import { join, resolve } from 'node:path';
import { sha256 } from './digest.ts';
import { PROJECT } from './project-folder.ts';

/**
 * Folder for one kind of what may be deleted at any time: beside the packages, where tools keep such things, or below
 * what the environment's JIANBAO_CACHE says.
 */
export function cacheFolder(kind: string): string {
  return join(process.env['JIANBAO_CACHE'] ?? join(PROJECT, 'node_modules', '.cache', 'jianbao'), kind);
}

/** Folder for what is kept of one archive, so that none gets another's. */
export function archiveCacheFolder(kind: string, root: string): string {
  return join(cacheFolder(kind), sha256(resolve(root)).slice(0, 12));
}
