/** Every kind of page by keyboard alone: Tab comes to all there is to use, in sight, and one sees where one is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { otherKinds, pageKinds } from './page-kinds.ts';

const KINDS = Object.entries({ ...pageKinds(openArchive()), ...otherKinds() });
/** Elements that are walked to; long pages repeat themselves. */
const MOST = 60;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

interface Stop {
  readonly what: string;
  /** Whether focus shows: an outline, or what is drawn in its place (a label's text) or around it (the search box) has one. */
  readonly seen: boolean;
}

/** Presses Tab and says where it led; null at the end of the page. */
async function nextStop(page: Page): Promise<Stop | null> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const drawn = [element, element.nextElementSibling, element.parentElement].filter(
      (each) => each !== null,
    );
    return {
      what: `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 20)}`,
      seen: drawn.some((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      }),
    };
  });
}

test.each(KINDS)('Tab leads through the %s page, and shows where', async (_, address) => {
  const { page, close } = await site.open(address, { width: 390 });
  await page.waitForLoadState('networkidle');
  // Some pages put the reader into their box at once: begin at the page's own beginning.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const usable = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.tabIndex >= 0 &&
          !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
      ).length,
  );
  const stops: Stop[] = [];
  for (let stop = await nextStop(page); stop !== null; stop = await nextStop(page)) {
    stops.push(stop);
    if (stops.length >= Math.min(usable, MOST)) break;
  }
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  expect(stops.length).toBeGreaterThanOrEqual(Math.min(usable, MOST));
  await close();
});
