import type { SiteFile } from './site-file.ts';

/** Makes the files that a build writes itself; `rendered` gives a page that Astro rendered, by its address. */
export type MakeSiteFiles = (rendered: (address: string) => string) => Iterable<SiteFile>;

/**
 * What pages are made of lies in the bundle that Astro builds, and the hook that writes them lies outside. Both run in
 * one process, and meet here: the archive is opened, and every file of it read, only once.
 */
const MEETING = Symbol.for('jianbao.site-files');

const place = globalThis as { [MEETING]?: MakeSiteFiles };

export function handOver(make: MakeSiteFiles): void {
  place[MEETING] = make;
}

/** What was handed over; makes no files where nothing was. */
export function takeOver(): MakeSiteFiles {
  return place[MEETING] ?? (() => []);
}
