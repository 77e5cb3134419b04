/** What happens while a page loads: nothing moves, nothing breaks the Content-Security-Policy. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { otherKinds, pageKinds } from '../../scripts/bench/page-kinds.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { CONTENT_POLICY } from '../../src/components/frame/content-policy.ts';
import { type BuiltSite, DIST, openBuiltSite } from './built-site.ts';

const KINDS = Object.entries({ ...pageKinds(openArchive()), ...otherKinds() });

interface Watched {
  /** What moved without the reader's doing, with how much of the window it took. */
  readonly shifts: string[];
  /** What the policy forbade. */
  readonly forbidden: string[];
}

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** Opens a page that is watched from its first byte. */
async function watch(address: string, width: number): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await site.browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN' });
  await context.addInitScript(() => {
    const watched: Watched = { shifts: [], forbidden: [] };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources?: { node?: Element }[];
      })[]) {
        const moved = (entry.sources ?? []).map(({ node }) => `${node?.nodeName}.${node?.className}`);
        if (!entry.hadRecentInput) watched.shifts.push(`${entry.value.toFixed(4)} ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      watched.forbidden.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  await page.goto(site.at(address));
  await page.waitForLoadState('networkidle');
  return { page, close: () => context.close() };
}

const watched = (page: Page) => page.evaluate(() => (window as unknown as { watched: Watched }).watched);

test.concurrent.each(KINDS)('nothing moves and nothing is forbidden on the %s page', async (_, address) => {
  for (const width of [390, 1280]) {
    const { page, close } = await watch(address, width);
    expect(await watched(page), `${width} px`).toEqual({ shifts: [], forbidden: [] });
    await close();
  }
});

test('what moves and what is forbidden would be seen', async () => {
  const { page, close } = await watch('/about/', 1280);
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.prepend(script);
    const block = document.createElement('p');
    block.textContent = '　';
    document.querySelector('main')!.prepend(block);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  const { shifts, forbidden } = await watched(page);
  expect(shifts).not.toEqual([]);
  expect(forbidden).toEqual(['script-src-elem inline']);
  await close();
});

test('every page says the policy before it asks for anything, and holds nothing inline', () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">`;
  const files = globSync('**/*.html', { cwd: DIST });
  expect(files.length).toBeGreaterThan(50);
  const bad = files.filter((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    const inline =
      /<script(?![^>]* src=)(?! type="application\/ld\+json")|<style|<[^>]+\s(?:style|on[a-z]+)="/.test(html);
    return inline || !html.slice(0, html.search(/<(?:link|script|body)/)).includes(policy);
  });
  expect(bad).toEqual([]);
});
