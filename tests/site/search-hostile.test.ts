/** Queries and articles that mean harm, or mean nothing: the search page shows them as text and stays calm. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonText, readTruth } from './archive-truth.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const term = commonText(readTruth());

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const box = '#q';
const status = '#search-status';
const SETTLED = /没有找到|共\d+篇|看不懂/;

describe('whatever is typed', () => {
  test.each([
    ['signs of regular expressions', '.*+?^$()|[]{}\\', /没有找到/],
    ['markup', '<img src=x onerror="document.title=1">', /没有找到/],
    ['emoji', '😀👨‍👩‍👧', /没有找到/],
    ['half a character', '\ud83d', /没有找到/],
    ['a control character', '\u0007市', /没有找到/],
    ['ten thousand characters', '㐂'.repeat(10_000), /没有找到/],
    ['a star alone', '*', /星号要夹在词的中间/],
    ['half a pair of quotation marks', `"${term}`, /引号没有配对/],
    ['a name that objects have', '__proto__', /没有找到/],
  ])('%s gets an answer', async (_, query, answer) => {
    const { page, problems, close } = await site.open('/search/');
    await page.locator(box).fill(query);
    await page.locator(status, { hasText: answer }).waitFor();
    expect(await page.locator('#search-status img, #search-status b').count()).toBe(0);
    expect(await page.locator('#search-again').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });

  test('spaces alone ask for nothing', async () => {
    const { page, problems, close } = await site.open('/search/?q=%20%E3%80%80%20');
    await page.waitForLoadState('networkidle');
    expect(await page.locator(status).textContent()).toBe('');
    expect(await page.locator('#search-answer').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });

  test.each(['%ED%A0%BD', '%00', '%22%3E%3Cscript%3E', 'a&from=x&to=%3Cb%3E&kind=nothing&sort=size&view=x'])(
    'an address with q=%s is answered',
    async (query) => {
      const { page, problems, close } = await site.open(`/search/?q=${query}`);
      await page.locator(status, { hasText: SETTLED }).waitFor();
      expect(problems).toEqual([]);
      await close();
    },
  );
});

describe('an article with markup for a headline', () => {
  const HEADLINE = '<img src=x onerror="document.title=\'owned\'"><b>=1+1';

  /** Gives every text that headline, as a hostile drop would. */
  async function withHeadline(page: Page): Promise<void> {
    await page.route('**/search/data/texts/**', async (route) => {
      const text = await (await route.fetch()).json();
      await route.fulfill({ json: { ...text, headline: HEADLINE, kicker: null, deck: null } });
    });
  }

  test.each(['list', 'kwic'])('is shown as text in the %s', async (view) => {
    const { page, close } = await site.open('/search/');
    await withHeadline(page);
    await page.goto(site.at(`/search/?q=${encodeURIComponent(term)}&view=${view}`));
    const shown = page.locator(view === 'list' ? '#search-results h2' : '.kwic-headline');
    await shown.first().waitFor();
    expect(await shown.first().textContent()).toBe(HEADLINE);
    expect(await page.locator('main img, main b').count()).toBe(0);
    expect(await page.title()).not.toContain('owned');
    await close();
  });
});

describe('who listens instead of looking', () => {
  test('is told the number of results once for each answer, politely', async () => {
    const { page, problems, close } = await site.open('/search/');
    expect(await page.locator(status).getAttribute('role')).toBe('status');
    await page.evaluate((status) => {
      const region = document.querySelector(status)!;
      const said: string[] = [];
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(globalThis, { said });
    }, status);
    await page.locator(box).fill(term);
    await page.locator(status, { hasText: /共\d+篇，\d+处/ }).waitFor();
    await page.locator('select[name="sort"]').selectOption('newest');
    await page.waitForURL('**&sort=newest');
    await page.waitForLoadState('networkidle');
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.filter((words) => SETTLED.test(words)).length).toBeGreaterThan(0);
    for (const [n, words] of said.entries()) expect(words).not.toBe(said[n - 1]);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('while an answer is on its way', () => {
  test('what stood there stays, and the page says that it is searching only when it takes long', async () => {
    const { page, problems, close } = await site.open(`/search/?q=${encodeURIComponent(term)}`);
    const results = page.locator('#search-results > li');
    await results.first().waitFor();
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/search/data/chunks/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.locator(box).fill('㐂㐁');
    await page.locator(status, { hasText: '正在检索' }).waitFor();
    expect(await results.count()).toBeGreaterThan(0);
    release!();
    await page.locator(status, { hasText: '没有找到' }).waitFor();
    expect(await results.count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('the page says that it loads the index the first time', async () => {
    const { page, close } = await site.open('/search/');
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/search/data/entry.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.locator(box).fill(term);
    await page.locator(status, { hasText: '正在载入索引' }).waitFor();
    release!();
    await page.locator(status, { hasText: /共\d+篇/ }).waitFor();
    await close();
  });
});
