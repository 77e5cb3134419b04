/** The dates and figures in an article's text say what they mean: on hover, on focus and on tap. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { sayDate, sayFigure } from '../../src/components/values/say-value.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const { article } = [...openArchive().articles()].find(
  ({ article: { dates, figures } }) => isInText(dates) && isInText(figures),
)!;
const date = article.dates.find(({ at }) => at.startsWith('p'))!;
const figure = article.figures.find(({ at }) => at.startsWith('p'))!;

function isInText(values: readonly { readonly at: string }[]): boolean {
  return values.some(({ at }) => at.startsWith('p'));
}

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

async function openArticle(options: BrowserContextOptions): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.at(articleUrl(article)));
  return { page, close: () => context.close() };
}

/** The words of a date or figure, as they stand in its paragraph. */
const valueIn = (page: Page, { at, text }: { readonly at: string; readonly text: string }): Locator =>
  page.locator(`#${at.split(':')[0]} [tabindex]`, { hasText: text }).first();

/** What the bubble says that stands beside the words; `none` where there is no bubble. */
const bubbleOf = (value: Locator): Promise<string> =>
  value.evaluate((element) => {
    const { content, display, visibility } = getComputedStyle(element, '::after');
    return display === 'none' || visibility !== 'visible' ? 'none' : content;
  });

test.each([
  ['a date', date, sayDate(date)],
  ['a figure', figure, sayFigure(figure)],
])('%s shows its normalised value on hover, focus and tap, without JavaScript', async (_, value, said) => {
  const { page, close } = await openArticle({
    javaScriptEnabled: false,
    hasTouch: true,
    viewport: { width: 390, height: 800 },
  });
  const words = valueIn(page, value);
  // What browsers show where a pointer rests.
  const title = await words.getAttribute('title');
  expect(title).toContain(said);
  expect(await bubbleOf(words)).toBe('none');
  await words.focus();
  expect(await bubbleOf(words)).toBe(JSON.stringify(title));
  await page.locator('h1').tap();
  expect(await bubbleOf(words)).toBe('none');
  await words.tap();
  expect(await bubbleOf(words)).toBe(JSON.stringify(title));
  await close();
});

test('Escape takes the bubble off the line above it, and the focus stays; coming back shows it again', async () => {
  const { page, close } = await openArticle({ viewport: { width: 1280, height: 900 } });
  const words = valueIn(page, figure);
  await words.focus();
  expect(await bubbleOf(words)).not.toBe('none');
  await page.keyboard.press('Escape');
  expect(await bubbleOf(words)).toBe('none');
  expect(await words.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await bubbleOf(words)).not.toBe('none');
  await close();
});

test('screen readers are given the value of every stop, by an element that may be named', async () => {
  const { page, close } = await openArticle({ javaScriptEnabled: false });
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const named = nodes.flatMap(({ role, name }) =>
    ['time', 'note'].includes(role?.value) ? [name?.value] : [],
  );
  // Where the paper printed the value as it is said, the words themselves are read.
  const titles = await page
    .locator('.article [tabindex="0"][title]')
    .evaluateAll((values) =>
      values.flatMap((value) =>
        (value as HTMLElement).title === value.textContent ? [] : (value as HTMLElement).title,
      ),
    );
  expect(titles.length).toBeGreaterThan(5);
  expect(named).toEqual(expect.arrayContaining(titles));
  expect(await page.locator('data[tabindex]:not([role="note"])').count()).toBe(0);
  await close();
});
