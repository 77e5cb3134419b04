/** The interface in both languages: each page names the other, and what is in another language than its page says so. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { ABOUT, DATA, DATES, FIGURES, HOME, SEARCH } from '../../src/archive/urls.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { pageKinds } from './page-kinds.ts';

const TRANSLATED = [HOME, SEARCH, FIGURES, DATES, DATA, ABOUT];

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe.each(TRANSLATED)('%s', (address) => {
  test('exists in both languages, and both name both and the Chinese one for all others', async () => {
    for (const [lang, path] of [
      ['zh-CN', address],
      ['en', `/en${address}`],
    ] as const) {
      const { page, status, close } = await site.open(path, { javaScript: false });
      expect(status).toBe(200);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      const named = await page
        .locator('link[rel="alternate"][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        );
      expect(Object.fromEntries(named)).toEqual({
        'zh-CN': address,
        en: `/en${address}`,
        'x-default': address,
      });
      await close();
    }
  });

  test('leads to the other by a link that says its language, and back', async () => {
    const { page, close } = await site.open(address, { javaScript: false });
    await page.locator('footer a[hreflang="en"]').click();
    expect(new URL(page.url()).pathname).toBe(`/en${address}`);
    await page.locator('footer a[hreflang="zh-CN"]').click();
    expect(new URL(page.url()).pathname).toBe(address);
    await close();
  });
});

test.each(['/en/', '/en/about/', '/en/data/', '/en/search/', '/en/figures/', '/en/dates/'])(
  'on %s no text is Chinese without saying so',
  async (address) => {
    const { page, close } = await site.open(address);
    await page.waitForLoadState('networkidle');
    const unmarked = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const element = text.parentElement!;
        const isShown = !element.closest('script, noscript, select');
        if (
          isShown &&
          /\p{Script=Han}/u.test(text.nodeValue!) &&
          // English that explains a Chinese word has it in brackets.
          !/[A-Za-z]/.test(text.nodeValue!) &&
          element.closest('[lang]')!.getAttribute('lang') === 'en'
        )
          found.push(text.nodeValue!.trim());
      }
      return found;
    });
    expect(unmarked).toEqual([]);
    await close();
  },
);

test.each(['issue', 'page', 'article', 'trace'])(
  'the %s page says its labels in English too',
  async (kind) => {
    const { page, close } = await site.open(pageKinds(openArchive())[kind]!, { javaScript: false });
    const labels = page.locator('main [lang="en"].english');
    expect(await labels.count()).toBeGreaterThan(0);
    expect(await labels.allTextContents()).not.toContainEqual(expect.stringMatching(/\p{Script=Han}/u));
    await close();
  },
);
