/**
 * npm run dev: the site as it is being edited. A new or changed drop, sidecar, correction or paper is on screen at once,
 * and /review/ lists what needs a person. Answers this machine alone.
 */
import { dev } from 'astro';
import { contentRoot } from '../src/archive/content-root.ts';
import { runIngest } from './dev/run-ingest.ts';
import { watchContent } from './dev/watch-content.ts';
import { editorHere } from './ingest/git-history.ts';
import { reviewHandler } from './review/review-server.ts';

const root = contentRoot();
const review = reviewHandler({ root, ingest: runIngest, signature: () => editorHere(root) });

/** A page that is being made while the archive changes keeps what it read: it is made anew this much later, in milliseconds. */
const SECOND_LOOK_MS = 1000;

let reload = (_: { readonly browser: boolean }) => {};
// Before anything is read, so that no change falls between reading and watching.
watchContent(root, async (folders) => {
  // A hand edit of an article becomes a correction at the next `npm run ingest`, or when the desk saves it: not while it
  // is still being typed.
  if ([...folders].some((folder) => folder !== 'articles')) await runIngest();
  reload({ browser: true });
  setTimeout(() => reload({ browser: false }), SECOND_LOOK_MS);
});

await runIngest();
await dev({
  // Never on the network, whatever the command line says: the review pages write files.
  server: { host: 'localhost' },
  vite: {
    plugins: [
      {
        name: 'jianbao:review-and-reload',
        configureServer({ environments, middlewares }) {
          middlewares.use(review);
          // Pages are made from files that Vite does not know as modules, so everything is made anew.
          reload = ({ browser }) => {
            for (const [name, { moduleGraph, hot }] of Object.entries(environments)) {
              moduleGraph.invalidateAll();
              if (browser || name !== 'client') hot.send({ type: 'full-reload' });
            }
          };
        },
      },
    ],
  },
});
