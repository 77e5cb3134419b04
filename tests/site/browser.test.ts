import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/bench/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the browser of the tests has Chinese letters, whatever the machine has', async () => {
  const page = await browser.newPage();
  await page.setContent('<html lang="zh"><body></body></html>');
  const [letter, other, missing] = await page.evaluate(() =>
    ['报', '纸', '\u{10FFFD}'].map((text) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d')!;
      context.font = '100px serif';
      context.fillText(text, 0, 120);
      return canvas.toDataURL();
    }),
  );
  expect(letter).not.toBe(missing);
  expect(letter).not.toBe(other);
  await page.close();
});
