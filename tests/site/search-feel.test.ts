/** How the search page feels: keyboard, mistakes, nothing found, no network. */
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
const results = '#search-results > li';
const opened = (q: string) => site.open(`/search/?q=${encodeURIComponent(q)}`);

describe('the keyboard', () => {
  test('/ goes to the box, arrows to the results and back, Enter opens one', async () => {
    const { page, problems, close } = await opened(term);
    await page.locator(results).nth(1).waitFor();
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
    await page.keyboard.press('/');
    expect(await focused()).toBe('q');
    await page.keyboard.type('/');
    expect(await page.locator(box).inputValue()).toBe('/');
    await page.locator(box).fill(term);
    await page.waitForURL(`**/?q=${encodeURIComponent(term)}`);
    await page.locator(results).nth(1).waitFor();
    const titles = await page.locator(`${results} h2 a`).allTextContents();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('article.article').waitFor();
    expect(page.url()).toContain('?at=');
    expect(problems).toEqual([]);
    await close();
  });
});

describe('a mistake in the query', () => {
  test('is pointed at in a sentence, and goes when it is mended', async () => {
    const { page, problems, close } = await opened(`${term} NEAR 市`);
    await page.locator('#search-status', { hasText: '看不懂第4个字起的部分' }).waitFor();
    expect(await page.locator('#search-status mark').innerText()).toBe('NEAR');
    expect(await page.locator(results).count()).toBe(0);
    expect(await page.locator('#search-again').isVisible()).toBe(false);
    await page.locator(box).fill(`${term} NEAR/200 的`);
    await page.locator('#search-status', { hasText: /共\d+篇|没有找到/ }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});

describe('nothing found', () => {
  test('is said, and nothing of the last answer stays', async () => {
    const { page, problems, close } = await opened(term);
    await page.locator(results).first().waitFor();
    await page.locator(box).fill('㐂㐂㐂');
    await page.locator('#search-status', { hasText: '没有找到含有“㐂㐂㐂”的文章' }).waitFor();
    await expect.poll(() => page.locator('#search-answer').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });
});

describe('answers', () => {
  test('never come from a question before the last', async () => {
    const { page, close } = await site.open('/search/');
    let held: (() => void) | undefined;
    // The first question's texts come late, after the second was answered.
    await page.route('**/search/data/texts/**', async (route) => {
      if (held === undefined) await new Promise<void>((resolve) => (held = resolve));
      await route.continue();
    });
    await page.locator(box).fill(term);
    await expect.poll(() => held).toBeDefined();
    await page.locator(box).fill('㐂㐂㐂');
    await page.locator('#search-status', { hasText: '没有找到' }).waitFor();
    held!();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#search-status').innerText()).toContain('没有找到');
    expect(await page.locator('#search-answer').isVisible()).toBe(false);
    await close();
  });
});

describe('without a network', () => {
  test('the page says so, and answers as soon as there is one again', async () => {
    const { page, close } = await site.open('/search/');
    await page.context().setOffline(true);
    await page.locator('#search-status', { hasText: '网络已断开' }).waitFor();
    await page.locator(box).fill(term);
    await page.locator('#search-status', { hasText: '检索不成：网络已断开' }).waitFor();
    await page.context().setOffline(false);
    await page.locator(results).first().waitFor();
    await close();
  });
});

describe('on a phone', () => {
  test('what is touched is large enough for a thumb', async () => {
    const { page, close } = await site.open(`/search/?q=${encodeURIComponent(term)}`, { width: 390 });
    await page.locator(results).first().waitFor();
    await page.locator('#search-narrow summary').click();
    const small = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll(
          'main :is(button, select, summary, input:not([type="radio"]), .search-views label, h2 a)',
        ),
        (element) => ({ element, box: element.getBoundingClientRect() }),
      )
        .filter(({ box }) => box.height > 0 && (box.height < 44 || box.width < 44))
        .map(({ element, box }) => `${element.outerHTML.slice(0, 60)} ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
    await close();
  });
});
