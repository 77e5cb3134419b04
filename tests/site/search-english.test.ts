/** The search page in English: the same search, said in another language. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonText, countIn, readTruth } from './archive-truth.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const truth = readTruth();
const term = commonText(truth);
const having = truth.filter((entry) => countIn(entry, term) > 0);
const hits = having.reduce((sum, entry) => sum + countIn(entry, term), 0);
const asked = `/en/search/?q=${encodeURIComponent(term)}`;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const status = '#search-status';

describe('the search page in English', () => {
  test('counts and says in English, and shows the papers’ text as Chinese', async () => {
    const { page, problems, close } = await site.open(asked);
    await page.locator(status, { hasText: `${having.length} articles, ${hits} hits` }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#search-results .search-excerpt').first().getAttribute('lang')).toBe('zh-CN');
    expect(await page.locator('select[name="page"] option').nth(1).innerText()).toMatch(/^page \d+ \(\d+\)$/);
    expect(problems).toEqual([]);
    await close();
  });

  test('has no word of the interface left in Chinese', async () => {
    const { page, close } = await site.open(asked);
    await page.locator(status, { hasText: 'hits' }).waitFor();
    const chinese = await page.evaluate(() => {
      const words = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      const left: string[] = [];
      for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
        const inside = node.parentElement!.closest(
          '[lang="zh-CN"], #search-hint, select[name="reporter"], select[name="place"], select[name="paper"]',
        );
        const text = node.textContent!.replace(/《.*?》/g, '');
        if (inside === null && /\p{Script=Han}/u.test(text)) left.push(text.trim());
      }
      return left;
    });
    expect(chinese).toEqual([]);
    await close();
  });

  test('says in English what is wrong with a query, and where', async () => {
    const { page, close } = await site.open(`/en/search/?q=${encodeURIComponent(`${term} NEAR 市`)}`);
    await page.locator(status, { hasText: 'Not understood from character 4 on' }).waitFor();
    await page.locator(status, { hasText: 'NEAR needs the most characters between the two words' }).waitFor();
    expect(await page.locator(`${status} mark`).innerText()).toBe('NEAR');
    await close();
  });

  test('downloads hits under English names of columns', async () => {
    const { page, close } = await site.open(asked);
    await page.locator(status, { hasText: 'hits' }).waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('#search-csv').click()]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.split('\r\n')[0]).toBe('\uFEFFid,paper,date,page,headline,at,left,hit,right,citation,url');
    await page.locator(status, { hasText: `${hits} hits in ${having.length} articles downloaded` }).waitFor();
    await close();
  });

  test('and the Chinese one name each other', async () => {
    for (const path of ['/search/', '/en/search/']) {
      const { page, close } = await site.open(path);
      const links = await page
        .locator('head link[hreflang]')
        .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
      expect(links).toEqual(
        expect.arrayContaining([
          ['zh-CN', expect.stringMatching(/\/search\/$/)],
          ['en', expect.stringMatching(/\/en\/search\/$/)],
        ]),
      );
      await close();
    }
  });

  test('points to issues and bylines when JavaScript is off', async () => {
    const { page, close } = await site.open(asked, { javaScript: false });
    expect(await page.locator('main noscript a').allTextContents()).toEqual(['date of issue', 'byline']);
    await close();
  });
});
