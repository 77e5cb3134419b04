import { copyFileSync, existsSync, globSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveCacheFolder } from '../content/cache-folder.ts';
import { contentRoot } from '../content/content-root.ts';
import type { DateSummary } from './date-summary.ts';
import { DATE_SUMMARY, FIGURE_TRENDS, MANIFEST, type Manifest } from './exported-files.ts';
import type { FigureTrend } from './figure-trends.ts';

/** Where an archive's tables wait for the site that offers them, since a site build empties its own folder. */
export function exportFolder(root = contentRoot()): string {
  return archiveCacheFolder('data', root);
}

/** What the last export of the archive came to; null where there was none. */
export function readManifest(folder = exportFolder()): Manifest | null {
  return readJsonIfThere<Manifest>(join(folder, MANIFEST));
}

/** What the last export says of the dates mentioned; null where there was none. */
export function readDateSummary(folder = exportFolder()): DateSummary | null {
  return readJsonIfThere<DateSummary>(join(folder, DATE_SUMMARY));
}

/** The course of the most frequent kinds of figures at the last export; none where there was none. */
export function readFigureTrends(folder = exportFolder()): readonly FigureTrend[] {
  return readJsonIfThere<FigureTrend[]>(join(folder, FIGURE_TRENDS)) ?? [];
}

/** The files are the export's own, and are put into place as a whole: what is there has its form. */
function readJsonIfThere<T>(path: string): T | null {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null;
}

/** Names of the exported files. */
export function listExported(folder = exportFolder()): string[] {
  return globSync('*', { cwd: folder }).sort();
}

export function readExported(name: string, folder = exportFolder()): Uint8Array<ArrayBuffer> {
  return readFileSync(join(folder, name));
}

/** Puts the exported files into a built site's `data/`: as second names where the file system has such, else as copies. */
export function placeExported(site: string, folder = exportFolder()): void {
  const target = join(site, 'data');
  mkdirSync(target, { recursive: true });
  for (const name of listExported(folder)) {
    try {
      linkSync(join(folder, name), join(target, name));
    } catch {
      copyFileSync(join(folder, name), join(target, name));
    }
  }
}
