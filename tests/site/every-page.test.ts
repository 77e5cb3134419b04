import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from '../../scripts/bench/page-kinds.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const archive = openArchive();
const KINDS = Object.entries(pageKinds(archive));

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe.concurrent.each(KINDS)('the %s page', (_, address) => {
  test('answers, has a title and one heading, says its language, and asks nobody else for anything', async () => {
    const { page, status, problems, close } = await site.open(address);
    expect(status).toBe(200);
    expect(await page.title()).toMatch(/剪报/);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/);
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
    await close();
  });

  test.each([320, 390, 1280])('fits a window of %i px', async (width) => {
    const { page, close } = await site.open(address, { width });
    const over = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      return {
        by: document.documentElement.scrollWidth - room,
        who: [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > room + 1)
          .map((element) => element.tagName + (element.className && `.${element.className}`))
          .slice(0, 5),
      };
    });
    expect(over.by, `too wide: ${over.who.join(', ')}`).toBe(0);
    await close();
  });

  test('reads the same without JavaScript', async () => {
    const { page, status, problems, close } = await site.open(address, { javaScript: false });
    expect(status).toBe(200);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(10);
    expect(problems).toEqual([]);
    await close();
  });
});

test('an address that is not there is answered with a page of its own', async () => {
  const { page, status, close } = await site.open('/no-such-paper/2001-01-01/');
  expect(status).toBe(404);
  expect(await page.locator('main').innerText()).not.toBe('');
  expect(await page.locator('a[href="/"]').count()).toBeGreaterThan(0);
  await close();
});
