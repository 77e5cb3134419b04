import { existsSync } from 'node:fs';
import { join } from 'node:path';

const HERE = 'src/content/project-folder.ts';

const BESIDE = join(import.meta.dirname, '..', '..');

/**
 * Folder of the project, from whatever folder it is run. Astro moves the modules of pages to where it builds, from which
 * the project cannot be told; it runs in the project's folder.
 */
export const PROJECT = existsSync(join(BESIDE, HERE)) ? BESIDE : '.';
