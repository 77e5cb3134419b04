/** What researchers do with results: narrow them, see them over time and hit by hit, take them home, follow them. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonText, countIn, readTruth } from './archive-truth.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const truth = readTruth();
const term = commonText(truth);
const having = truth.filter((entry) => countIn(entry, term) > 0);
const hits = having.reduce((sum, entry) => sum + countIn(entry, term), 0);

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const address = (parameters: Record<string, string>) => `/search/?${new URLSearchParams(parameters)}`;
const counted = (page: Page, articles: number, places: number) =>
  page.locator('#search-status', { hasText: `共${articles}篇，${places}处` }).waitFor();

describe('filters', () => {
  test('offer what there is with its count, and a choice finds just so many', async () => {
    const { page, problems, close } = await site.open(address({ q: term }));
    await counted(page, having.length, hits);
    const select = page.locator('select[name="reporter"]');
    const offered = await select.locator('option').allInnerTexts();
    const [, name = '', count = ''] = /^(.+)（(\d+)）$/.exec(offered[1] ?? '') ?? [];
    const byName = having.filter(({ article }) => article.reporters.includes(name));
    expect(Number(count)).toBe(byName.length);
    await select.selectOption(name);
    await counted(
      page,
      byName.length,
      byName.reduce((sum, entry) => sum + countIn(entry, term), 0),
    );
    expect(new URL(page.url()).searchParams.get('reporter')).toBe(name);
    expect(await select.locator('option').allInnerTexts()).toEqual(offered);
    expect(problems).toEqual([]);
    await close();
  });

  test('work together, stand in the address, and can be cleared at once', async () => {
    const { article } = having.find(({ article }) => article.page !== null && article.kinds.length > 0)!;
    const kind = article.kinds[0]!;
    const left = having.filter(
      (entry) => entry.article.page === article.page && entry.article.kinds.includes(kind),
    );
    const { page, close } = await site.open(address({ q: term, page: String(article.page), kind }));
    await counted(
      page,
      left.length,
      left.reduce((sum, entry) => sum + countIn(entry, term), 0),
    );
    expect(await page.locator('select[name="page"]').inputValue()).toBe(String(article.page));
    await page.locator('#search-widen').click();
    await counted(page, having.length, hits);
    expect(page.url()).toBe(site.at(address({ q: term })));
    await close();
  });
});

describe('over time', () => {
  test('the numbers by year add up, and a year leads to its articles', async () => {
    const { page, problems, close } = await site.open(address({ q: term }));
    await counted(page, having.length, hits);
    await page.locator('#search-times button[value="year"]').click();
    await page.locator('.search-numbers summary').click();
    const rows = await page
      .locator('#search-numbers tbody tr')
      .evaluateAll((all) => all.map((row) => Array.from(row.children, (cell) => cell.textContent)));
    const years = Map.groupBy(
      having.filter(({ article }) => article.date !== ''),
      ({ article }) => article.date.slice(0, 4),
    );
    expect(rows).toEqual(
      [...years]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([year, all]) => [
          `${year}年`,
          String(all.length),
          String(all.reduce((sum, entry) => sum + countIn(entry, term), 0)),
        ]),
    );
    expect(await page.locator('#search-chart rect.bar').count()).toBe(rows.length);
    await page.locator('#search-numbers tbody a').first().click();
    const [year] = [...years.keys()].sort();
    await page.waitForURL(`**&from=${year}&to=${year}`);
    await page.locator('#search-status', { hasText: `共${years.get(year!)!.length}篇，` }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});

describe('hit by hit', () => {
  const rows = '#search-lines tbody tr';

  test('every occurrence is a row, with thirty characters on each side', async () => {
    const { page, problems, close } = await site.open(address({ q: term }));
    await counted(page, having.length, hits);
    await page.locator('.search-views label', { hasText: '逐处' }).click();
    await page.waitForURL('**&view=kwic');
    await expect.poll(() => page.locator(rows).count()).toBe(Math.min(hits, 100));
    expect(await page.locator('#search-results > li').count()).toBe(0);
    const texts = having.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    for (const row of await page.locator(rows).all()) {
      const [left, hit, right] = await row.locator('> *').allTextContents();
      expect(hit).toBe(term);
      expect(Math.max(left!.length, right!.length)).toBeLessThanOrEqual(30);
      expect(texts.some((text) => text.includes(left! + hit! + right!))).toBe(true);
    }
    expect(problems).toEqual([]);
    await close();
  });

  test('rows can be put in the order of what stands on either side', async () => {
    const { page, close } = await site.open(address({ q: term, view: 'kwic' }));
    await page.locator(rows).first().waitFor();
    const column = (name: string) => page.locator(`.kwic-${name}`).allTextContents();
    const collator = new Intl.Collator('zh-CN');
    const asCame = await column('right');
    await page.locator('select[name="by"]').selectOption('right');
    await page.waitForURL('**&by=right');
    const right = await column('right');
    expect(right).toEqual(right.toSorted(collator.compare));
    await page.locator('select[name="by"]').selectOption('left');
    await page.waitForURL('**&by=left');
    const left = (await column('left')).map((text) => [...text].reverse().join(''));
    expect(left).toEqual(left.toSorted(collator.compare));
    await page.goBack();
    await page.goBack();
    await expect.poll(() => column('right')).toEqual(asCame);
    await close();
  });
});

describe('downloads', () => {
  async function download(button: string): Promise<string> {
    const { page, problems, close } = await site.open(address({ q: term, sort: 'oldest' }));
    await counted(page, having.length, hits);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(file.suggestedFilename()).toContain(term);
    expect(problems).toEqual([]);
    await close();
    return text;
  }

  test('CSV has a byte-order mark, a head and every hit', async () => {
    const text = await download('#search-csv');
    expect(text.startsWith('\uFEFF编号,报纸,日期,版,标题,位置,左文,命中,右文,引用,网址\r\n')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(hits + 1);
  });

  test('NDJSON has every hit with its place, which is a slice of the article, and its citation', async () => {
    const lines = (await download('#search-ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(hits);
    for (const { id, at, text, citation, url } of lines) {
      const { article, blocks } = having.find((entry) => entry.article.id === id)!;
      const [, block, from, to] = /^(\w+):(\d+)-(\d+)$/.exec(at)!;
      expect(blocks.find(({ name }) => name === block)?.text.slice(Number(from), Number(to))).toBe(text);
      expect(text).toBe(term);
      expect(citation).toContain(`[N].`);
      expect(citation).toContain(article.date || '日期不详');
      expect(url.startsWith(site.url)).toBe(true);
    }
  });
});

describe('a link to a hit', () => {
  test('opens the article there, and marks the very words, across marked dates and figures too', async () => {
    const { page, problems, close } = await site.open(address({ q: term, view: 'kwic' }));
    await page.locator('.kwic-hit a').first().waitFor();
    const links = await page
      .locator('.kwic-hit a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of [links[0]!, links.at(-1)!]) {
      await page.goto(link);
      const marked = await page.evaluate(() =>
        Array.from(CSS.highlights.get('hit') ?? [], (range) => {
          const { startContainer, startOffset, endContainer, endOffset } = range;
          const whole = document.createRange();
          whole.setStart(startContainer, startOffset);
          whole.setEnd(endContainer, endOffset);
          const { top } = whole.getBoundingClientRect();
          return { text: whole.toString(), seen: top >= 0 && top < innerHeight };
        }),
      );
      expect(marked).toEqual([{ text: term, seen: true }]);
    }
    expect(problems).toEqual([]);
    await close();
  });

  test('without JavaScript leads to the paragraph', async () => {
    const { page, close } = await site.open(address({ q: term, view: 'kwic' }));
    await page.locator('.kwic-hit a').first().waitFor();
    const link = await page.locator('.kwic-hit a[href*="#p"]').first().getAttribute('href');
    await close();
    const plain = await site.open(link!, { javaScript: false });
    expect(await plain.page.locator('p:target').textContent()).toContain(term);
    await plain.close();
  });

  test('marks nothing where the address names no place of the article', async () => {
    const [{ article }] = having as [(typeof having)[0]];
    const { page, problems, close } = await site.open(address({ q: term }));
    await page.locator('#search-results a').first().waitFor();
    const href = (await page.locator('#search-results a').first().getAttribute('href'))!.replace(/[?].*/, '');
    for (const at of ['p99:0-2', 'p1:0-99999', 'x', 'p1:5-2,main']) {
      await page.goto(site.at(`${href}?at=${at}`));
      expect(await page.evaluate(() => CSS.highlights.get('hit')?.size ?? 0), `${article.id} ${at}`).toBe(0);
    }
    expect(problems).toEqual([]);
    await close();
  });
});
