import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MakeSiteFiles } from './hand-over.ts';

/**
 * Writes into a built site what Astro left to it. A page that Astro rendered too stays, and has to be the same: every
 * build proves on a few pages that both ways lead to one result.
 *
 * @throws {Error} where a page that Astro rendered differs.
 */
export function writeSiteFiles(site: string, make: MakeSiteFiles): void {
  const folders = new Set<string>();
  const frames = new Set<string>();
  const rendered = (address: string) => {
    const path = pathOf(address);
    frames.add(path);
    return readFileSync(join(site, path), 'utf8');
  };
  for (const { address, text } of make(rendered)) {
    const path = join(site, pathOf(address));
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeNew(path, text);
  }
  for (const path of frames) remove(site, path);
}

/** `/a/b/` → `a/b/index.html` */
function pathOf(address: string): string {
  const path = decodeURIComponent(address.slice(1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Removes a file of the site, and the folders that it alone was in. */
function remove(site: string, path: string): void {
  rmSync(join(site, path));
  let folder = dirname(path);
  while (folder !== '.' && readdirSync(join(site, folder)).length === 0) {
    rmdirSync(join(site, folder));
    folder = dirname(folder);
  }
}

function writeNew(path: string, text: string): void {
  try {
    // With its encoding named, text is written without being copied into a buffer.
    writeFileSync(path, text, { flag: 'wx', encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (readFileSync(path, 'utf8') !== text) throw new Error(`${path} is not as Astro rendered it`);
  }
}
