/** npm run site: the pages alone, into dist/; its search index stays as it is. */
import { join } from 'node:path';
import { buildSite } from '../src/publish/build-site.ts';
import { tellResult } from './build.ts';

tellResult(await buildSite({ site: join(import.meta.dirname, 'astro.ts') }));
