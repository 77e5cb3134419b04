/** npm run dev: the site as it is being edited. A changed drop is read again, a changed article is shown at once. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { basename, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { contentRoot } from '../src/archive/content-root.ts';

/** An editor writes a file in several steps; this long after the last one it is whole. */
const SETTLE_MS = 100;

const root = contentRoot();
const ingest = fileURLToPath(new URL('ingest.ts', import.meta.url));
const readDrops = () =>
  new Promise((resolve) => spawn(process.execPath, [ingest], { stdio: 'inherit' }).once('close', resolve));

await readDrops();
let reload = () => {};
await dev({
  vite: {
    plugins: [
      {
        name: 'jianbao:reload-archive',
        configureServer({ environments }) {
          // Pages are made from files that Vite does not know as modules, so everything is made anew.
          reload = () => {
            for (const { moduleGraph, hot } of Object.values(environments)) {
              moduleGraph.invalidateAll();
              hot.send({ type: 'full-reload' });
            }
          };
        },
      },
    ],
  },
});

const changed = new Set<string>();
let busy = false;
watch(root, { recursive: true }, (_, path) => {
  // Locks and files on their way to their places are the program's own.
  if (path === null || basename(path).startsWith('.')) return;
  changed.add(path.split(sep)[0]!);
  setTimeout(() => void settle(), SETTLE_MS);
});

/** Reads drops again where drops changed, then shows the archive anew; one at a time. */
async function settle(): Promise<void> {
  if (busy || changed.size === 0) return;
  busy = true;
  const folders = [...changed];
  changed.clear();
  if (folders.some((folder) => folder !== 'articles')) await readDrops();
  reload();
  busy = false;
  if (changed.size > 0) setTimeout(() => void settle(), SETTLE_MS);
}
