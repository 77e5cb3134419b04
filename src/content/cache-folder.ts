import { join, resolve } from 'node:path';
import { sha256 } from './digest.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/**
 * Folder for one kind of what may be deleted at any time: beside the packages, where tools keep such things, or below
 * what the environment's JIANBAO_CACHE says.
 */
export function cacheFolder(kind: string): string {
  return join(process.env['JIANBAO_CACHE'] ?? join(PROJECT, 'node_modules', '.cache', 'jianbao'), kind);
}

/**
 * Folder for what is kept of one archive, so that none gets another's. From the working folder: Astro moves the modules of
 * pages to where it builds, so a page cannot find the project beside itself.
 */
export function archiveCacheFolder(kind: string, root: string): string {
  const cache = process.env['JIANBAO_CACHE'] ?? join('node_modules', '.cache', 'jianbao');
  return join(cache, kind, sha256(resolve(root)).slice(0, 12));
}
