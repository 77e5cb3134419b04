/** Every kind of page by keyboard alone: Tab comes to all there is to use, in sight, and one sees where one is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otherKinds, pageKinds } from '../../scripts/bench/page-kinds.ts';
import { FIGURES, HOME, SEARCH } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const KINDS = Object.entries({ ...pageKinds(openArchive()), ...otherKinds() });
/** Stops after which a walk ends; long lists repeat themselves. An article and an issue are walked to their end. */
const MOST = 60;
const WHOLE = new Set(['article', 'issue']);

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

interface Stop {
  readonly what: string;
  /** Whether focus shows: an outline of its own, or of what is drawn in place of it. */
  readonly seen: boolean;
}

/** Presses Tab and says where it led, having marked the place; null at the end of the page. */
async function nextStop(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    element.setAttribute('data-stop', '');
    const isOutlined = (drawn: Element | null | undefined) => {
      if (!drawn) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const isInput = element instanceof HTMLInputElement;
    return {
      what: `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 20)}`,
      seen:
        isOutlined(element) ||
        // A radio button is drawn as the words beside it, the search box as one with its button.
        (isInput && element.closest('label') !== null && isOutlined(element.nextElementSibling)) ||
        (isInput && element.type === 'search' && isOutlined(element.closest('.search-form'))),
    };
  });
}

/** What there is to use in sight; of radio buttons of one name, Tab comes to the chosen one. */
const countUsable = (page: Page, also = '') =>
  page.evaluate(
    (also) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          ['a[href]', 'button', 'input', 'select', 'summary', '[tabindex]'].map((each) => each + also).join(),
        ),
      ].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.tabIndex >= 0 &&
          !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
      ).length,
    also,
  );

test.each(KINDS)('Tab leads through the %s page, and shows where', async (kind, address) => {
  const { page, close } = await site.open(address, { width: 390 });
  await page.waitForLoadState('networkidle');
  // Some pages put the reader into their box at once: begin at the page's own beginning.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const usable = await countUsable(page);
  const most = WHOLE.has(kind) ? usable : Math.min(usable, MOST);
  const stops: Stop[] = [];
  for (let stop = await nextStop(page); stop !== null; stop = await nextStop(page)) {
    stops.push(stop);
    if (!WHOLE.has(kind) && stops.length >= most) break;
  }
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  expect(stops.length).toBeGreaterThanOrEqual(most);
  if (WHOLE.has(kind)) expect(await countUsable(page, ':not([data-stop])')).toBe(0);
  await close();
});

/** Presses Tab until it comes to an element; fails where it never does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let pressed = 0; pressed < 150; pressed++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}.`);
}

describe('by keys alone a reader', () => {
  test.each(['Enter', 'Space'])('unfolds the filters of the figures with %s', async (key) => {
    const { page, close } = await site.open(FIGURES, { width: 390 });
    await page.locator('#explorer-lines tr').first().waitFor();
    expect(await page.locator('select[name="kind"]').isVisible()).toBe(false);
    await tabTo(page, '#explorer-narrow > summary');
    await page.keyboard.press(key);
    await tabTo(page, 'select[name="kind"]');
    expect(await page.locator('select[name="kind"]').isVisible()).toBe(true);
    await close();
  });

  test('plots figures over time and saves them', async () => {
    const { page, close } = await site.open(`${FIGURES}?kind=money&unit=元`);
    await page.locator('#explorer-lines tr').first().waitFor();
    await tabTo(page, '#explorer-plot > summary');
    await page.keyboard.press('Space');
    await page.locator('#explorer-chart svg circle').first().waitFor();
    await tabTo(page, '#explorer-ndjson');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.ndjson$/);
    await close();
  });

  test('saves what a search found', async () => {
    const { page, close } = await site.open(`${SEARCH}?q=市`);
    await page.locator('#search-results li').first().waitFor();
    await tabTo(page, '#search-ndjson');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Space');
    expect((await download).suggestedFilename()).toMatch(/\.ndjson$/);
    await close();
  });

  test('unfolds the citations of an article and copies one', async () => {
    const { page, close } = await site.open(pageKinds(openArchive())['article']!);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tabTo(page, '#cite > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#cite .cite-button');
    await page.keyboard.press('Space');
    await page.locator('#cite .cite-button', { hasText: '已复制' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#cite dd p').first().textContent());
    await close();
  });

  test('changes the language of the site, and changes it back', async () => {
    const { page, close } = await site.open(HOME, { javaScript: false });
    await tabTo(page, 'footer a[hreflang="en"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/');
    await tabTo(page, 'footer a[hreflang="zh-CN"]');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === HOME);
    await close();
  });
});
