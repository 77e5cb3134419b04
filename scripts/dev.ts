/**
 * npm run dev: the site as it is being edited. A new or changed drop, sidecar, correction or paper is on screen at once,
 * and /review/ lists what needs a person. Answers this machine alone.
 */
import { join } from 'node:path';
import { dev } from 'astro';
import { contentRoot } from '../src/content/content-root.ts';
import { editorHere } from '../src/ingest/git-history.ts';
import { siteFolder } from '../src/publish/site-folder.ts';
import { reviewHandler } from '../src/review/review-server.ts';
import { serveFolder } from '../src/serve/serve-folder.ts';
import { runIngest } from './dev/start-ingest.ts';
import { watchContent } from './dev/watch-content.ts';

const root = contentRoot();
const port = process.env['PORT'] === undefined ? {} : { port: Number(process.env['PORT']) };
const review = reviewHandler({ root, ingest: runIngest, signature: () => editorHere(root) });

/** Search answers from the last built index, by ranges as on a host; a build gets its own from `npm run index`. */
const searchIndex = serveFolder(
  `/${process.env['JIANBAO_BASE'] ?? ''}/search/data/`.replace(/\/+/g, '/'),
  join(siteFolder(), 'search', 'data'),
);

let reload = () => {};
// Before anything is read, so that no change falls between reading and watching.
watchContent(root, async (folders) => {
  // A hand edit of an article becomes a correction at the next `npm run ingest`, or when the desk saves it: not while it
  // is still being typed.
  if ([...folders].some((folder) => folder !== 'articles')) await runIngest();
  reload();
});

await runIngest();
await dev({
  // Never on the network, whatever the command line says: the review pages write files.
  server: { host: 'localhost', ...port },
  vite: {
    plugins: [
      {
        name: 'jianbao:review-and-reload',
        configureServer({ environments, middlewares }) {
          middlewares.use(review);
          middlewares.use(searchIndex);
          // Pages are made from files that Vite does not know as modules: the archive is told to read them anew (see
          // src/components/shown-archive.ts), then Astro to forget which pages there are, then the browser to ask again.
          reload = () => {
            for (const { hot } of Object.values(environments)) {
              hot.send('jianbao:archive-changed', {});
              hot.send('astro:content-changed', {});
            }
            environments.client.hot.send({ type: 'full-reload' });
          };
        },
      },
    ],
  },
});
