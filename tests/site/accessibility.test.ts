/** WCAG 2.2 AA as far as axe sees it: every kind of page, on a phone and a desk, in light and dark, all of it unfolded. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { otherKinds, pageKinds } from './page-kinds.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
const KINDS = Object.entries({ ...pageKinds(openArchive()), ...otherKinds() });

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** What axe objects to, as `rule: element`. */
async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe.run(options),
    OPTIONS,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test.each(KINDS)('axe finds nothing on the %s page', async (_, address) => {
  const { page, close } = await site.open(address);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  // Not by a script element: the page's policy allows none.
  await page.evaluate(AXE);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
  await close();
});

test('axe would see a picture without words and a text too pale', async () => {
  const { page, close } = await site.open('/about/');
  await page.evaluate(AXE);
  await page.evaluate(() => {
    document.querySelector('main')!.append(document.createElement('img'));
    document.querySelector('h1')!.style.color = '#eee';
  });
  expect((await findViolations(page)).map((found) => found.split(':')[0])).toEqual([
    'color-contrast',
    'image-alt',
  ]);
  await close();
});
