/** The trace view in a browser: both sides light up together, counts agree, repairs say their rules. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { articleUrl, traceUrl } from '../../src/archive/urls.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const archive = openArchive();
const pages = archive.index().issues.flatMap((issue) => issue.pages);

/** The page on which most figures were put back into their sentences. */
const damaged = pages.toSorted((a, b) => stitches(b) - stitches(a))[0]!;
function stitches(page: (typeof pages)[number]): number {
  return archive.pageRecord(page)?.repairs.filter(({ rule }) => rule === 'stitched-figure').length ?? 0;
}

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();
/** Text without white space and without the line numbers that stand in repaired text. */
const bare = (parts: readonly string[]) => parts.join('').replace(/\s/g, '');

describe('the trace view', () => {
  test('counts the characters of both sides, and they agree, on every page', async () => {
    for (const page of pages) {
      const { page: view, close } = await site.open(traceUrl(page.drop), { javaScript: false });
      const [drop, ...parts] = (await texts(view, '.trace-counts b')).map((text) =>
        Number(text.replace(/,/g, '')),
      );
      expect(drop).toBe(archive.pageRecord(page)!.characters);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(drop);
      expect(await view.locator('.trace-verdict').innerText()).toContain('两边相等');
      await close();
    }
  });

  test('lights a figure in the article, in the lines as they came and in its row; Esc puts it out', async () => {
    const { page, problems, close } = await site.open(traceUrl(damaged.drop));
    const row = page.locator('.trace-values table', { hasText: '数字' }).locator('tbody tr').first();
    const link = row.locator('th a');
    const text = await link.innerText();
    await link.click();
    expect(bare(await texts(page, '.trace-text [data-v].lit'))).toBe(bare([text]));
    expect(bare(await texts(page, '.trace-drop .lit')).normalize('NFKC')).toBe(
      bare([text]).normalize('NFKC'),
    );
    expect(await row.getAttribute('class')).toContain('lit');
    expect(await page.locator('[role="status"]').innerText()).toContain(text);
    expect(new URL(page.url()).hash).toBe(await link.getAttribute('href'));
    await page.keyboard.press('Escape');
    expect(await page.locator('.lit').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('leads the other way round, from the lines as they came to the row of the value', async () => {
    const { page, close } = await site.open(traceUrl(damaged.drop));
    const value = page.locator('.trace-drop [data-v]').first();
    const id = (await value.getAttribute('data-v'))!.split(' ')[0];
    await value.click();
    expect(await page.locator(`.trace-values tr[data-v="${id}"]`).getAttribute('class')).toContain('lit');
    expect(await page.locator(`.trace-text [data-v~="${id}"].lit`).count()).toBeGreaterThan(0);
    await close();
  });

  test('lights a run of text and its line from either side', async () => {
    const { page, close } = await site.open(traceUrl(damaged.drop));
    const joint = page.locator('.trace-text [data-l] > a[data-r]').first();
    const line = await joint.innerText();
    await joint.click();
    expect(await page.locator(`#L${line}`).getAttribute('class')).toContain('lit');
    await page.locator(`#L${line} > a`).click();
    expect(await page.locator(`.trace-text [data-l="${line}"].lit`).count()).toBeGreaterThan(0);
    await close();
  });

  test('names on each line the rules that changed it, and lights all that a rule did', async () => {
    const { page, close } = await site.open(traceUrl(damaged.drop));
    const { repairs } = archive.pageRecord(damaged)!;
    for (const { rule, line } of repairs.slice(0, 30))
      expect(await page.locator(`#L${line} small [data-r="${rule}"]`).count()).toBe(1);
    await page.locator('.trace-legend summary').click();
    await page.locator('[data-rule="stitched-figure"]').click();
    expect(await page.locator('.trace-drop [data-r="stitched-figure"].lit').count()).toBeGreaterThan(0);
    expect(await page.locator('.trace-text [data-r="stitched-figure"].lit').count()).toBeGreaterThan(0);
    await close();
  });

  test('has a word for every rule of the archive', async () => {
    const rules = new Set(pages.flatMap((page) => archive.pageRecord(page)!.repairs.map(({ rule }) => rule)));
    const { ruleWords } = await import('../../src/components/trace/rule-words.ts');
    expect([...rules].filter((rule) => ruleWords(rule).name === rule)).toEqual([]);
  });

  test('works by keyboard: the lines are one stop, arrows walk, Enter chooses', async () => {
    const { page, close } = await site.open(traceUrl(damaged.drop));
    const links = page.locator('.trace-drop li > a');
    expect(
      await links.evaluateAll((found) => found.filter((link) => (link as HTMLElement).tabIndex === 0).length),
    ).toBe(1);
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const second = (await links.nth(1).innerText()).trim();
    expect(await page.locator(`#L${second}`).getAttribute('class')).toContain('lit');
    await close();
  });

  test('leads from side to side without JavaScript too', async () => {
    const { page, close } = await site.open(traceUrl(damaged.drop), { javaScript: false });
    await page.locator('.trace-values th a').first().click();
    expect(await page.locator('.trace-text :target').count()).toBe(1);
    await page.locator('.trace-text [data-l] > a').first().click();
    expect(await page.locator('.trace-drop li:target').count()).toBe(1);
    await close();
  });

  test('is where an article leads to, at that article', async () => {
    const article = damaged.articles[1]!;
    const { page, close } = await site.open(articleUrl(article), { javaScript: false });
    await page.locator('a', { hasText: '对照原文' }).click();
    await page.waitForURL(`**${traceUrl(damaged.drop)}#A2`);
    expect(await page.locator(':target').innerText()).toContain(article.headline?.slice(0, 2) ?? '');
    await close();
  });

  test('shows both sides at once on a phone: the drop stays above the text', async () => {
    const { page, close } = await site.open(traceUrl(damaged.drop), { width: 390 });
    await page.locator('.trace-values th a').last().click();
    const inSight = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { top, bottom } = element.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        });
    expect(await inSight('.trace-drop .lit')).toBe(true);
    expect(await inSight('.trace-text .lit')).toBe(true);
    await close();
  });
});
