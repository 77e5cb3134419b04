/** Citing an article as readers do: by copying, by choosing a sentence, and without any script. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../schemas/index.ts';
import { articleUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { toCited } from '../../src/citations/cited-article.ts';
import { gbtNumeric } from '../../src/citations/gb-t-7714.ts';
import { displayTitle } from '../../src/words/display-title.ts';
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

  test.each([
    ['a short sentence', 10, 40],
    ['a long sentence', 41, 200],
  ])('%s of the last paragraph is cited with an address that leads to it', async (_, least, most) => {
    const { article, number, sentence } = lastSentence(least, most);
    const printed = gbtNumeric(
      toCited(article, {
        title: displayTitle({ ...article, lead: '' }),
        paper: archive.papers.get(article.paper)!,
      }),
    );
    const { page, close } = await site.open(articleUrl(article));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const quote = page.locator('.cite-quote');
    await quote.waitFor({ state: 'attached' });
    expect(await quote.isVisible()).toBe(false);
    await choose(page, number, sentence);
    await quote.waitFor({ state: 'visible' });
    await quote.click();
    const copied = await clipboard(page);
    expect(copied.startsWith(`“${sentence}”（${printed.replace('[N]', '[N/OL]').slice(0, 20)}`)).toBe(true);

    const link = /(http\S+)\.）$/.exec(copied)?.[1] ?? '';
    const [before, fragment = ''] = link.split(':~:text=');
    expect(before).toBe(`${site.at(articleUrl(article))}#p${number}`);
    // A short sentence is named whole, a long one by its first and last words.
    const [first = '', last] = fragment.split(',').map(decodeURIComponent);
    expect(last === undefined).toBe(most === 40);
    expect(sentence.slice(0, last === undefined ? undefined : first.length)).toBe(first);
    expect(sentence.endsWith(last ?? first)).toBe(true);

    const small = await page.context().newPage();
    await small.setViewportSize({ width: 390, height: 500 });
    await small.goto(link);
    // Browsers go to the words of a fragment once the page stands.
    await expect.poll(() => small.evaluate(() => scrollY)).toBeGreaterThan(500);
    const { top, bottom, room } = await small.locator(`#p${number}`).evaluate((paragraph, sentence) => {
      const words = paragraph.textContent;
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let from = words.indexOf(sentence);
      for (let text = texts.nextNode() as Text; text; text = texts.nextNode() as Text) {
        if (from < text.length) {
          range.setStart(text, from);
          range.setEnd(text, from + 1);
          break;
        }
        from -= text.length;
      }
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom, room: innerHeight };
    }, sentence);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(room);
    await close();
  });
});

/** A sentence of so many characters that stands in the last paragraph of an article of many, behind other words. */
function lastSentence(least: number, most: number): { article: Article; number: number; sentence: string } {
  for (const open of archive.articles()) {
    const paragraphs = open.paragraphs();
    const last = paragraphs.at(-1) ?? '';
    const sentence = last
      .match(/[^。！？]+[。！？]”?/gu)
      ?.find((one) => one.length >= least && one.length <= most && !one.startsWith('“'));
    if (paragraphs.length > 5 && open.article.headline !== null && sentence !== undefined)
      return { article: open.article, number: paragraphs.length, sentence };
  }
  throw new Error('No long article ends with such a sentence.');
}

/** Chooses words of a paragraph, as a reader does with the mouse. */
async function choose(page: Page, number: number, words: string): Promise<void> {
  await page.locator(`#p${number}`).evaluate((paragraph, words) => {
    const from = paragraph.textContent.indexOf(words);
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const ends: [Text, number][] = [];
    let at = 0;
    for (let text = texts.nextNode() as Text; text; text = texts.nextNode() as Text) {
      const end = at + text.length;
      if (ends.length === 0 && from < end) ends.push([text, from - at]);
      if (ends.length === 1 && from + words.length <= end) ends.push([text, from + words.length - at]);
      at = end;
    }
    const [[start, startAt], [end, endAt]] = ends as [[Text, number], [Text, number]];
    getSelection()!.setBaseAndExtent(start, startAt, end, endAt);
  }, words);
}
