/** WCAG 2.2 AA as far as axe sees it: every kind of page, on a phone and a desk, in light and dark, all of it unfolded. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { otherKinds, pageKinds } from '../../scripts/bench/page-kinds.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { AXE, examinePage, findViolations } from './axe.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { newStates } from './drawn-states.ts';

const KINDS = Object.entries({ ...pageKinds(openArchive()), ...otherKinds() });

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

test.concurrent.each(KINDS)('axe finds nothing on the %s page', async (_, address) => {
  const { page, close } = await site.open(address);
  expect(await examinePage(page)).toEqual([]);
  await close();
});

test.concurrent.each(Object.entries(newStates(openArchive())))(
  'axe finds nothing on the %s',
  async (_, { address, draw }) => {
    const { page, close } = await site.open(address);
    await draw(page);
    expect(await examinePage(page)).toEqual([]);
    await close();
  },
);

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
