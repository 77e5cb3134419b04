/** A build as `npm run build` runs it, of a site that takes no time to make: see build-site.test.ts. */
import { join } from 'node:path';
import { tellResult } from '../../scripts/build.ts';
import { buildSite } from '../../src/publish/build-site.ts';

tellResult(await buildSite({ site: join(import.meta.dirname, 'fake-step.ts') }));
