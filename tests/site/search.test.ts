/** The search page of the built site, as readers use it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const articles = [...openArchive().articles()];
/** Articles with a string in one of their paragraphs; the strings used here stand in text, not in captions alone. */
const having = (text: string) =>
  articles.filter(({ paragraphs }) => paragraphs().some((paragraph) => paragraph.includes(text)));

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const results = '#search-results > li';
const countOf = (status: string) => Number(/共(\d+)篇/.exec(status)?.[1]);

describe('the search page', () => {
  test('answers while one types, the last word alone, and keeps it in the address', async () => {
    const { page, problems, close } = await site.open('/search/');
    const box = page.locator('#search-form input[name="q"]');
    await box.pressSequentially('，。的', { delay: 30 });
    await box.fill('的');
    await page.waitForURL(`**/search/?q=${encodeURIComponent('的')}`);
    await page.locator(results).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(countOf(await page.locator('#search-status').innerText())).toBeGreaterThanOrEqual(
      having('的').length,
    );
    for (const excerpt of await page.locator('.search-excerpt').all()) {
      expect(await excerpt.locator('mark').first().innerText()).toContain('的');
    }
    await box.fill('');
    await expect.poll(() => page.locator(results).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('shows ten results, then the rest, each article once', async () => {
    const { page, problems, close } = await site.open(`/search/?q=${encodeURIComponent('的')}`);
    await page.locator(results).first().waitFor();
    const total = countOf(await page.locator('#search-status').innerText());
    expect(total).toBeGreaterThan(10);
    expect(await page.locator(results).count()).toBe(10);
    while (await page.locator('#search-more').isVisible()) {
      const before = await page.locator(results).count();
      await page.locator('#search-more').click();
      await expect.poll(() => page.locator(results).count()).toBeGreaterThan(before);
    }
    const links = await page
      .locator(`${results} a`)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toHaveLength(total);
    expect(new Set(links).size).toBe(total);
    expect(problems).toEqual([]);
    await close();
  });

  test('narrows by date and puts the newest first', async () => {
    const years = articles.flatMap(({ article }) => article.date?.value.slice(0, 4) ?? []).sort();
    const year = years[0]!;
    const { page, close } = await site.open(`/search/?q=${encodeURIComponent('的')}&sort=newest`);
    await page.locator(results).first().waitFor();
    expect(await page.locator(`${results} .label`).first().innerText()).toContain(years.at(-1));
    await page.locator('input[name="to"]').fill(year);
    await page.waitForURL(`**&to=${year}&sort=newest`);
    await expect
      .poll(
        async () =>
          new Set(
            (await page.locator(`${results} .label`).allInnerTexts()).map((text) => /\d{4}/.exec(text)?.[0]),
          ),
      )
      .toEqual(new Set([year]));
    await close();
  });

  test('goes back to the question before', async () => {
    const { page, close } = await site.open(`/search/?q=${encodeURIComponent('的')}`);
    await page.locator(results).first().waitFor();
    await page.locator('#search-form input[name="q"]').fill('㐂㐂');
    await page.locator('#search-form input[name="q"]').press('Enter');
    await page.locator('#search-status', { hasText: '没有找到' }).waitFor();
    await page.goBack();
    await page.locator(results).first().waitFor();
    expect(await page.locator('#search-form input[name="q"]').inputValue()).toBe('的');
    await close();
  });

  test('says so when the index cannot be had, and goes on when it can', async () => {
    const { page, close } = await site.open('/search/');
    await page.route('**/search/data/**', (route) => route.abort());
    await page.locator('#search-form input[name="q"]').fill('的');
    await page.locator('#search-status', { hasText: '检索出错' }).waitFor();
    await page.unroute('**/search/data/**');
    await page.locator('#search-again').click();
    await page.locator(results).first().waitFor();
    await close();
  });

  test('points to issues and reporters when JavaScript is off', async () => {
    const { page, close } = await site.open('/search/?q=的', { javaScript: false });
    const links = page.locator('main noscript a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/',
      '/reporters/',
    ]);
    await close();
  });
});
