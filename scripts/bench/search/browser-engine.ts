import { startStaticServer } from '../../../src/serve/static-server.ts';
import { launchBrowser } from '../browser.ts';
import type { Answer, SearchEngine } from './engine.ts';

/** An engine that runs in the reader's browser, as expressions evaluated in a page of its origin. */
export interface BrowserScripts {
  readonly name: string;
  /** Folder to serve. */
  readonly root: string;
  /** Loads the engine. */
  readonly open: string;
  /** The first ten results; `query` is its JSON. */
  readonly first: (query: string) => string;
  /** Names of all results. */
  readonly all: (query: string) => string;
  /** The id of the article that a name stands for. */
  readonly idOf: (name: string) => string;
}

/** Serves the folder and asks in a new browser context each time, so that nothing is cached. */
export async function browserEngine({
  name,
  root,
  open,
  first,
  all,
  idOf,
}: BrowserScripts): Promise<SearchEngine> {
  const server = await startStaticServer({ root });
  const browser = await launchBrowser();
  return {
    name,
    async ask(query): Promise<Answer> {
      const context = await browser.newContext();
      const page = await context.newPage();
      let bytes = 0;
      page.on('response', (response) => {
        bytes += Number(response.headers()['content-length'] ?? 0);
      });
      await page.goto(`${server.url}blank.html`);
      bytes = 0;
      await page.evaluate(open);
      const startBytes = bytes;
      const begun = await page.evaluate<number>('performance.now()');
      const ended = await page.evaluate<number>(
        `${first(JSON.stringify(query))}.then(() => performance.now())`,
      );
      const queryBytes = bytes - startBytes;
      const names = await page.evaluate<string[]>(all(JSON.stringify(query)));
      await context.close();
      return { ids: new Set(names.map(idOf)), startBytes, bytes: queryBytes, ms: ended - begun };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The page that engines are loaded into. */
export const BLANK =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>.</title>';
