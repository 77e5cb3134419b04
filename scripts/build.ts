/** npm run build: the articles from the drops; from the articles the data, the site and the index; all into dist/. */
import { join } from 'node:path';
import { type BuildResult, buildSite } from '../src/publish/build-site.ts';
import { Interrupted } from '../src/publish/run-step.ts';

const script = (name: string) => join(import.meta.dirname, name);

/** The whole build. */
export function build(): Promise<BuildResult> {
  return buildSite({
    ingest: script('ingest.ts'),
    data: script('export.ts'),
    site: script('astro.ts'),
    index: script('build-search.ts'),
  });
}

/** Says what a build came to, by the exit code and, where that needs words, on standard error. */
export function tellResult(result: BuildResult): void {
  if (result === 'built without some drops')
    console.error('The site was built, but not every drop could be read: see above.');
  if (result === 'built without what is in doubt')
    console.error(
      'The site was built without what content/withdrawals.yaml leaves in doubt: see above, and decide.',
    );
  if (result instanceof Interrupted) process.kill(process.pid, result.signal);
  else if (result !== 'built') process.exitCode = 1;
}

if (import.meta.main) tellResult(await build());
