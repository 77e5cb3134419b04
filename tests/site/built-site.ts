/** A built site behind a static server, and a browser to look at it with. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/bench/browser.ts';
import { startStaticServer } from '../../src/serve/static-server.ts';

/** Folder of the built site: `dist`, or what JIANBAO_DIST says. */
export const DIST = resolve(process.env['JIANBAO_DIST'] ?? 'dist');

export interface BuiltSite {
  /** Address of the front page, with a slash at its end. */
  readonly url: string;
  /** An address below the site's base: `/about/`. */
  readonly at: (path: string) => string;
  /** Opens a page in a context of its own; closing the site closes it. */
  readonly open: (path: string, options?: VisitOptions) => Promise<Visit>;
  readonly browser: Browser;
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly javaScript?: boolean;
  /** Width of the window in CSS pixels. */
  readonly width?: number;
}

export interface Visit {
  readonly page: Page;
  readonly status: number;
  /** What a reader should never cause: errors on the console, failed requests, requests to other hosts. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves a build and starts a browser.
 *
 * @throws {Error} where there is no build.
 */
export async function openBuiltSite(root = DIST, base = '/'): Promise<BuiltSite> {
  if (!existsSync(root)) throw new Error(`There is no ${root}: run npm run build first.`);
  const server = await startStaticServer({ root, base });
  const browser = await launchBrowser();
  const at = (path: string) => server.url + path.replace(/^\//, '');
  return {
    url: server.url,
    at,
    browser,
    open: (path, options) => visit(browser, at(path), new URL(server.url).origin, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(
  browser: Browser,
  url: string,
  origin: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    javaScriptEnabled: options.javaScript ?? true,
    viewport: { width: options.width ?? 1280, height: 900 },
    locale: 'zh-CN',
  });
  const problems: string[] = [];
  watch(context, origin, problems);
  const page = await context.newPage();
  const response = await page.goto(url);
  return { page, status: response?.status() ?? 0, problems, close: () => context.close() };
}

function watch(context: BrowserContext, origin: string, problems: string[]): void {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !['data:', 'blob:'].includes(protocol))
      problems.push(`leaves the site: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // What is asked for and no longer wanted, as a search overtaken by the next letter, is no failure.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      problems.push(`${response.status()}: ${response.url()}`);
  });
}
