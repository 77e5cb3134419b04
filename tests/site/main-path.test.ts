import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleUrl, issueUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { findWrappedPhrase } from './wrapped-phrase.ts';

const archive = openArchive();
const latest = archive
  .index()
  .issues.filter((issue) => issue.date !== null)
  .toSorted((a, b) => a.date!.localeCompare(b.date!))
  .at(-1)!;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe('a reader', () => {
  test('goes from the front page to an issue, an article, and finds it again by a phrase that the drop had broken', async () => {
    const { page, problems, close } = await site.open('/', { width: 390 });
    await page
      .locator(`main a[href$="${issueUrl(latest.paper, latest.date)}"]`)
      .first()
      .click();
    await page.waitForURL(`**${issueUrl(latest.paper, latest.date)}`);

    const articles = [...archive.articles()].filter(
      ({ article, folder }) => article.paper === latest.paper && folder === latest.folder,
    );
    const { article, phrase } = findWrappedPhrase(archive, articles);
    const address = articleUrl(article.article);
    await page.locator(`main a[href$="${address}"]`).first().click();
    await page.waitForURL(`**${address}`);
    if (article.article.headline !== null) {
      expect(await page.locator('h1').innerText()).toContain(article.article.headline);
    }
    expect(await page.locator('main').textContent()).toContain(phrase);

    await page.goto(site.url);
    await page.locator('input[name="q"]').first().fill(phrase);
    await page.locator('input[name="q"]').first().press('Enter');
    await page.waitForURL(`**/search/?q=${encodeURIComponent(phrase)}`);
    const hit = page.locator(`main a[href*="${address}"]`).first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL(`**${address}*`);
    expect(problems).toEqual([]);
    await close();
  });

  test('finds the same through the client that scripts use', async () => {
    const { article, phrase } = findWrappedPhrase(archive, [...archive.articles()]);
    const { page, problems, close } = await site.open('/about/');
    // As text: the test runner would rewrite an import() in a function.
    const found: { total: number; results: { id: string; excerpt: string }[] } = await page.evaluate(
      `import(${JSON.stringify(site.at('/search/client.js'))})
        .then((client) => client.open())
        .then((search) => search.search(${JSON.stringify(phrase)}, { literal: true }))`,
    );
    expect(found.total).toBe(1);
    expect(found.results[0]).toMatchObject({ id: article.article.id });
    expect(found.results[0]?.excerpt).toContain(phrase);
    expect(problems).toEqual([]);
    await close();
  });

  test('is told when nothing is found', async () => {
    const { page, problems, close } = await site.open(`/search/?q=${encodeURIComponent('㐂㐂㐂㐂')}`);
    await page.locator('main', { hasText: /没有|未找到|无结果|0\s*篇/ }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
