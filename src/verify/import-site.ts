import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROJECT } from '../content/project-folder.ts';

/** What Astro tells the modules of a site's pages. */
export interface SiteEnvironment {
  /** As JIANBAO_BASE. */
  readonly BASE_URL: string;
  /** As JIANBAO_SITE. */
  readonly SITE: string | undefined;
}

const SOURCES = pathToFileURL(join(PROJECT, 'src/')).href;
const ENV = 'import.meta.env';

/**
 * Imports a module below `src` of which some read Astro's `import.meta.env`, as a build with this environment would. It
 * holds for the whole process or worker, whose modules are made once.
 */
export function importSite<Module>(path: string, { BASE_URL, SITE }: SiteEnvironment): Promise<Module> {
  const env = JSON.stringify({ BASE_URL, SITE, PROD: true, DEV: false });
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!url.startsWith(SOURCES)) return loaded;
      const source = readFileSync(fileURLToPath(url), 'utf8');
      return source.includes(ENV) ? { ...loaded, source: source.replaceAll(ENV, `(${env})`) } : loaded;
    },
  });
  return import(pathToFileURL(join(PROJECT, path)).href);
}
