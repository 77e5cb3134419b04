/** npm run build: the articles from the drops; from the articles the data, the site and the index; all into dist/. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a build came to: the site stands, or stands without some drops, or does not stand. */
export type BuildResult = 'built' | 'built without some drops' | 'failed';

/** Runs the steps in order: the site's pages say what the data are, so these come first. A drop that cannot be read does not keep the others from being published. */
export function build(): BuildResult {
  const ingested = run('ingest.ts');
  if (!run('export.ts')) return 'failed';
  console.log('Building the site …');
  // Astro names each page it writes; of thousands, the count is enough. Its errors are shown all the same.
  if (!run('astro.ts', 'build', '--silent')) return 'failed';
  const dist = process.env['JIANBAO_DIST'] ?? 'dist';
  console.log(`${globSync('**/*.html', { cwd: dist }).length} HTML pages in ${dist}/`);
  if (!run('build-search.ts')) return 'failed';
  return ingested ? 'built' : 'built without some drops';
}

function run(script: string, ...options: string[]): boolean {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return spawnSync(process.execPath, [path, ...options], { stdio: 'inherit' }).status === 0;
}

if (import.meta.main) {
  const result = build();
  if (result === 'built without some drops')
    console.error('The site was built, but not every drop could be read: see above.');
  if (result !== 'built') process.exitCode = 1;
}
