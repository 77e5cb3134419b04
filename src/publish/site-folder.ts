/** The folder that a build fills, and the folder that readers are served from: the one takes the other's place as a whole. */
import { existsSync, globSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from '../content/process-mark.ts';
import { settleFolder } from '../content/replace-folder.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

/** Inside the checkout wherever the site goes: what Astro writes there first imports the project's packages. */
const BUILDING = join(PROJECT, '.cache', 'building');

/** The file that every site of ours has, and nothing else is likely to. */
const MARK = join('search', 'client.js');

/** The folder of the published site: `dist`, or what JIANBAO_DIST says. A link is followed: it stays, and leads to the new site. */
export function siteFolder(): string {
  const folder = resolve(process.env['JIANBAO_DIST'] || 'dist');
  return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() && existsSync(folder)
    ? realpathSync(folder)
    : folder;
}

/**
 * Makes sure that a build may take the place of what is there, and puts right what a killed one left.
 *
 * @returns what speaks against it, for the person who named the folder; null where nothing does
 */
export function refusePlace(folder: string): string | null {
  settleFolder(folder);
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  if (!stat.isDirectory()) return `${folder} is no folder. Name another one: JIANBAO_DIST=… npm run build`;
  if (existsSync(join(folder, MARK)) || readdirSync(folder).length === 0) return null;
  return `${folder} holds other files than a site of this project, which a build would take away. Empty it, or name another folder: JIANBAO_DIST=… npm run build`;
}

/** A new, empty folder for this process to build in; what killed builds left is cleared away. */
export function makeBuildingFolder(): string {
  mkdirSync(BUILDING, { recursive: true });
  for (const name of readdirSync(BUILDING)) {
    if (!isRunning(Number(name))) rmSync(join(BUILDING, name), { recursive: true, force: true });
  }
  const folder = join(BUILDING, String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

/** Where the lock of all builds of this checkout lies: Astro's own files of two of them would mix. */
export function lockFolder(): string {
  mkdirSync(BUILDING, { recursive: true });
  return dirname(BUILDING);
}

/** How many pages a site has. */
export function countPages(folder: string): number {
  return globSync('**/*.html', { cwd: folder }).length;
}

/** The folder as messages call it: `dist/`. */
export function shownSite(folder: string): string {
  return folder === resolve(basename(folder)) ? `${basename(folder)}/` : `${folder}/`;
}
