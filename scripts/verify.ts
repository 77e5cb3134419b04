/** npm run verify: derives everything anew from drops and corrections, and says what of files, data and site differs. */
import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { cacheFolder } from '../src/content/cache-folder.ts';
import { contentRoot } from '../src/content/content-root.ts';
import { shownSite, siteFolder } from '../src/publish/site-folder.ts';
import type { Format } from '../src/verify/format-disagreements.ts';
import type { VerifiedBuilt } from '../src/verify/verify-built.ts';
import { verifyEn } from '../src/words/verify-en.ts';
import { verifyZh } from '../src/words/verify-zh.ts';

const USAGE = `npm run -s verify                       derive every article anew, and compare files, data and site with what comes out
npm run -s verify -- --format json     the same as JSON: {disagreements, pages, articles, rows, files}
npm run -s verify -- --format github   the same as annotations of a pull request
npm run -s verify -- --help            print this

Compares content/articles always, and dist/ where it is there: name it as the build did (JIANBAO_DIST, JIANBAO_BASE,
JIANBAO_SITE). Ends with 0 where everything agrees, 1 where something does not, 2 where the command was not understood.
Writes nothing.`;

/** How long it waits for a run that writes into the archive. */
const WAIT_MS = 60_000;

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else await built();

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    console.error(USAGE);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  enableCompileCache(cacheFolder('compiled'));
  const { lockArchive } = await import('../src/content/archive-lock.ts');
  const { FORMATS } = await import('../src/verify/format-disagreements.ts');
  const format = FORMATS[options.format];
  if (format === undefined) {
    console.error(USAGE);
    return 2;
  }
  try {
    const root = contentRoot();
    const lock = await lockArchive(root, WAIT_MS, (holder) => console.error(`waiting for ${holder}`));
    try {
      // Beside the pages, on a core of its own.
      const site = inWorker();
      const { verifyPages } = await import('../src/verify/verify-pages.ts');
      const { verifyWithdrawals } = await import('../src/verify/verify-withdrawals.ts');
      const pages = verifyPages(root);
      const compared = await site;
      if (compared === null)
        for (const words of [verifyZh, verifyEn]) console.error(words.noSite(shownSite(siteFolder())));
      const { disagreements, rows, files } = compared ?? { disagreements: [], rows: 0, files: 0 };
      const all = [...pages.disagreements, ...verifyWithdrawals(root), ...disagreements];
      console.log(format({ ...pages, rows, files, disagreements: all }));
      return all.length === 0 ? 0 : 1;
    } finally {
      lock?.release();
    }
  } catch (error) {
    console.error(`verify stopped: ${(error as Error).message}`);
    return 1;
  }
}

function inWorker(): Promise<VerifiedBuilt | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(import.meta.filename);
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

async function built(): Promise<void> {
  const { verifyBuilt } = await import('../src/verify/verify-built.ts');
  parentPort!.postMessage(await verifyBuilt(contentRoot()));
}

function readOptions(args: readonly string[]): { format: Format; help: boolean } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', default: false } },
    });
    return { format: values.format as Format, help: values.help };
  } catch {
    return null;
  }
}
