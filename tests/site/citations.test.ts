/** Citing an article as readers do: by copying, by choosing a sentence, and without any script. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { articleUrl } from '../../src/archive/urls.ts';
import { toCited } from '../../src/citations/cited-article.ts';
import { gbtNumeric } from '../../src/citations/gb-t-7714.ts';
import { displayTitle } from '../../src/components/display-title.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const archive = openArchive();
const entry = archive
  .index()
  .articles.find(({ headline, reporters }) => headline !== null && reporters.length > 1)!;
const paper = archive.papers.get(entry.paper)!;
const address = articleUrl(entry);
const printed = gbtNumeric(toCited(entry, { title: displayTitle(entry), paper }));

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

/** An article's page with a clipboard that the test can read. */
async function openArticle(): Promise<{
  page: Page;
  close: () => Promise<void>;
  problems: readonly string[];
}> {
  const visit = await site.open(address);
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return visit;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((n) => String(n).padStart(2, '0'))
    .join('-');
};

describe('without a script', () => {
  test('every form stands on the page, the day in the standard’s word, and each paragraph has its address', async () => {
    const { page, close } = await site.open(address, { javaScript: false });
    const panel = page.locator('#cite');
    await panel.locator('> summary').click();
    const text = (await panel.textContent()) ?? '';
    for (const part of [printed, '[N/OL]', '[引用日期]', '@article{', 'TY  - NEWS', '"article-newspaper"'])
      expect(text).toContain(part);
    expect(await panel.locator('button').count()).toBe(0);
    const paragraphs = await page.locator('.article-text > p[id^="p"]').count();
    expect(await panel.locator('.cite-paragraphs a').count()).toBe(paragraphs);
    await panel.locator('.cite-paragraphs a').first().click();
    expect(new URL(page.url()).hash).toBe('#p1');
    await close();
  });
});

describe('with the script', () => {
  test('a form is copied as it is, the online one with the reader’s day and the page’s address', async () => {
    const { page, close, problems } = await openArticle();
    await page.locator('#cite > summary').click();
    const buttons = page.locator('#cite [data-copy] > button', { hasText: '复制' });
    expect(await buttons.count()).toBe(8);
    await buttons.first().click();
    expect(await clipboard(page)).toBe(printed);
    await buttons.nth(1).click();
    expect(await clipboard(page)).toBe(
      `${printed.replace('[N]', '[N/OL]').replace(/\.$/, '')}[${today()}]. ${site.at(address)}.`,
    );
    expect(problems).toEqual([]);
    await close();
  });

  test('RIS is saved as a file with its own line ends', async () => {
    const { page, close } = await openArticle();
    await page.locator('#cite > summary').click();
    const download = page.waitForEvent('download');
    await page.locator('[data-file$=".ris"] button', { hasText: '下载' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${entry.id}.ris`);
    const stream = await file.createReadStream();
    const text = (await stream.toArray()).join('');
    expect(text).toMatch(/^TY {2}- NEWS\r\n(?:.*\r\n)*ER {2}- \r\n$/);
    await close();
  });

  test('a chosen sentence is cited with an address that leads to it', async () => {
    const { page, close } = await openArticle();
    const quote = page.locator('.cite-quote');
    await quote.waitFor({ state: 'attached' });
    expect(await quote.isVisible()).toBe(false);
    const chosen = await page.evaluate(() => {
      const block = document.querySelector('.article-text > p:nth-of-type(2)')!;
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const text = texts.nextNode() as Text;
      getSelection()!.setBaseAndExtent(text, 0, text, Math.min(9, text.length));
      return getSelection()!.toString();
    });
    await quote.waitFor({ state: 'visible' });
    await quote.click();
    const copied = await clipboard(page);
    expect(copied.startsWith(`“${chosen}”（${printed.replace('[N]', '[N/OL]').slice(0, 20)}`)).toBe(true);
    const link = /(http\S+)\.）$/.exec(copied)?.[1] ?? '';
    expect(link).toMatch(/#p2:~:text=/);
    expect(decodeURIComponent(link.split(':~:text=')[1]!)).toContain(chosen.slice(0, 4));
    await page.goto(link);
    expect(await page.locator('#p2').evaluate((p) => p.getBoundingClientRect().top >= 0)).toBe(true);
    await close();
  });
});
