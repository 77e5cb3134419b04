/** The trace view in a browser: both sides light up together, counts agree, repairs say their rules. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { articleUrl, traceUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { sayNumber } from '../../src/components/values/say-value.ts';
import { ruleWords } from '../../src/words/rule-words.ts';
import { parsedSite } from './parsed-page.ts';

const archive = openArchive();
const pages = archive.index().issues.flatMap((issue) => issue.pages);

/** The page on which most figures were put back into their sentences. */
const damaged = pages.toSorted((a, b) => stitches(b) - stitches(a))[0]!;
function stitches(page: (typeof pages)[number]): number {
  return archive.pageRecord(page)?.repairs.filter(({ rule }) => rule === 'stitched-figure').length ?? 0;
}

const built = parsedSite();

const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();
/** Text without white space and without the line numbers that stand in repaired text. */
const bare = (parts: readonly string[]) => parts.join('').replace(/\s/g, '');

describe('the trace view', () => {
  test('counts the characters of both sides, and they agree, on every page', async () => {
    for (const page of pages) {
      const document = await built.parse(traceUrl(page.drop));
      const { counts, verdict } = await document.evaluate((parsed) => ({
        counts: [...parsed.querySelectorAll('.trace-counts b')].map(({ textContent }) => textContent),
        verdict: parsed.querySelector('.trace-verdict')?.textContent,
      }));
      const [drop, ...parts] = counts.map((text) => Number(text.replace(/,/g, '')));
      expect(drop).toBe(archive.pageRecord(page)!.characters);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(drop);
      expect(verdict).toContain('两边相等');
    }
  });

  describe.each(['署名', '日期', '数字'])('a value of the table %s', (title) => {
    const rowOf = (page: Page) =>
      page
        .locator('.trace-values table')
        .filter({ has: page.locator('caption', { hasText: title }) })
        .locator('tbody tr')
        .first();

    test('lights in the article and in the lines as they came; Esc puts it out', async () => {
      const { page, problems, close } = await built.site.open(traceUrl(damaged.drop));
      const row = rowOf(page);
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

    test.each([
      ['the article', '.trace-text', '.trace-drop'],
      ['the lines as they came', '.trace-drop', '.trace-text'],
    ])('is lit from %s too', async (_, from, to) => {
      const { page, close } = await built.site.open(traceUrl(damaged.drop));
      const row = rowOf(page);
      const id = await row.getAttribute('data-v');
      await page.locator(`${from} [data-v~="${id}"]`).first().click();
      expect(await row.getAttribute('class')).toContain('lit');
      expect(await page.locator(`${from} [data-v~="${id}"].lit`).count()).toBeGreaterThan(0);
      expect(await page.locator(`${to} [data-v~="${id}"].lit`).count()).toBeGreaterThan(0);
      await close();
    });
  });

  test('lights a run of text and its line from either side', async () => {
    const { page, close } = await built.site.open(traceUrl(damaged.drop));
    const joint = page.locator('.trace-text [data-l] > a[data-r]').first();
    const line = await joint.innerText();
    await joint.click();
    expect(await page.locator(`#L${line}`).getAttribute('class')).toContain('lit');
    await page.locator(`#L${line} > a`).click();
    expect(await page.locator(`.trace-text [data-l="${line}"].lit`).count()).toBeGreaterThan(0);
    await close();
  });

  test('shows every repair of every page on its line, with its rule’s name', async () => {
    for (const page of pages) {
      const document = await built.parse(traceUrl(page.drop));
      const shown = await document.evaluate((parsed) =>
        [...parsed.querySelectorAll('.trace-drop li[id]')].flatMap((line) => {
          const names = [...line.querySelectorAll('small [data-r]')].map(({ textContent }) => textContent);
          const marked = line.querySelector('span [data-r]') !== null;
          return names.length > 0 ? [[line.id, names, marked]] : [];
        }),
      );
      const { repairs } = archive.pageRecord(page)!;
      const expected = [...Map.groupBy(repairs, ({ line }) => line)]
        .sort(([a], [b]) => a - b)
        .map(([line, ofLine]) => [
          `L${line}`,
          [...Map.groupBy(ofLine, ({ rule }) => rule)].map(
            ([rule, { length }]) => ruleWords(rule).name + (length > 1 ? length : ''),
          ),
          true,
        ]);
      expect(shown, page.drop).toEqual(expected);
    }
  });

  test('tells in its legend how often each rule did something, and what that is', async () => {
    const { page, close } = await built.site.open(traceUrl(damaged.drop), { javaScript: false });
    await page.locator('.trace-legend summary').click();
    const { repairs } = archive.pageRecord(damaged)!;
    for (const [rule, { length }] of Map.groupBy(repairs, (repair) => repair.rule)) {
      const { name, about } = ruleWords(rule);
      const entry = page.locator('.trace-rules li', { has: page.locator(`[data-rule="${rule}"]`) });
      expect(bare([await entry.innerText()])).toBe(bare([name, sayNumber(length), about]));
    }
    await close();
  });

  test('says the rule’s name wherever one changed something, on both sides', async () => {
    const { page, close } = await built.site.open(traceUrl(damaged.drop));
    const places = await page
      .locator('.trace-sides [data-r]')
      .evaluateAll((all) =>
        all
          .filter((place) => !place.closest('small'))
          .map((place) => [place.getAttribute('data-r')!, (place as HTMLElement).title] as const),
      );
    expect(places.length).toBeGreaterThan(archive.pageRecord(damaged)!.repairs.length);
    expect(places.filter(([rule, title]) => !title.startsWith(ruleWords(rule).name))).toEqual([]);
    await close();
  });

  test('lights all that a rule did', async () => {
    const { page, close } = await built.site.open(traceUrl(damaged.drop));
    await page.locator('.trace-legend summary').click();
    await page.locator('[data-rule="stitched-figure"]').click();
    expect(await page.locator('.trace-drop [data-r="stitched-figure"].lit').count()).toBeGreaterThan(0);
    expect(await page.locator('.trace-text [data-r="stitched-figure"].lit').count()).toBeGreaterThan(0);
    await close();
  });

  test('has a word for every rule of the archive', async () => {
    const rules = new Set(pages.flatMap((page) => archive.pageRecord(page)!.repairs.map(({ rule }) => rule)));
    expect([...rules].filter((rule) => ruleWords(rule).name === rule)).toEqual([]);
  });

  test('works by keyboard: the lines are one stop, arrows walk, Enter chooses', async () => {
    const { page, close } = await built.site.open(traceUrl(damaged.drop));
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
    const { page, close } = await built.site.open(traceUrl(damaged.drop), { javaScript: false });
    await page.locator('.trace-values th a').first().click();
    expect(await page.locator('.trace-text :target').count()).toBe(1);
    await page.locator('.trace-text [data-l] > a').first().click();
    expect(await page.locator('.trace-drop li:target').count()).toBe(1);
    await close();
  });

  test('is where an article leads to, at that article', async () => {
    const article = damaged.articles[1]!;
    const { page, close } = await built.site.open(articleUrl(article), { javaScript: false });
    await page.locator('a', { hasText: '对照原文' }).click();
    await page.waitForURL(`**${traceUrl(damaged.drop)}#A2`);
    expect(await page.locator(':target').innerText()).toContain(article.headline?.slice(0, 2) ?? '');
    await close();
  });

  test('shows both sides at once on a phone: the drop stays above the text', async () => {
    const { page, close } = await built.site.open(traceUrl(damaged.drop), { width: 390 });
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
