/** The front page is a newspaper’s: the latest issue in columns by page, and how much the archive holds. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleUrl, issueUrl, NEW_FEED, pageUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { newestPages } from '../../src/archive/newest-arrivals.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const archive = openArchive();
const { issues, articles, reporters } = archive.index();
const dated = issues.filter(({ date }) => date !== null);
const latest = dated.toSorted((a, b) => a.date!.localeCompare(b.date!)).at(-1)!;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe.each(['/', '/en/'])('the front page at %s', (address) => {
  test('sets the latest issue in columns, one head a page and all of its stories below', async () => {
    const { page, close } = await site.open(address, { javaScript: false, width: 1280 });
    const issue = page.locator('.front-issue');
    expect(await issue.locator('.nameplate a').getAttribute('href')).toBe(
      issueUrl(latest.paper, latest.date),
    );
    const heads = await issue.locator('.page-head').evaluateAll((all) =>
      all.map((head) => ({
        href: head.querySelector('a')?.getAttribute('href'),
        x: Math.round(head.getBoundingClientRect().x),
      })),
    );
    expect(heads.map(({ href }) => href)).toEqual(latest.pages.map(({ drop }) => pageUrl(drop)));
    expect(new Set(heads.map(({ x }) => x)).size).toBeGreaterThan(1);
    const stories = await issue.locator('.story').evaluateAll((all) =>
      all.map((story) => ({
        href: story.querySelector('h4 a')?.getAttribute('href'),
        x: Math.round(story.getBoundingClientRect().x),
      })),
    );
    expect(stories.map(({ href }) => href)).toEqual(
      latest.pages.flatMap((page) => page.articles.map(articleUrl)),
    );
    expect(new Set(stories.map(({ x }) => x)).size).toBeGreaterThan(1);
    await close();
  });

  test('says how many papers, issues, pages, articles and names the archive holds', async () => {
    const { page, close } = await site.open(address, { javaScript: false });
    const totals = await page.locator('.totals b').allTextContents();
    expect(totals.map((total) => Number(total.replace(/,/g, '')))).toEqual([
      archive.papers.size,
      dated.length,
      issues.flatMap(({ pages }) => pages).length,
      articles.length,
      reporters.length,
    ]);
    await close();
  });

  test('shows what came into the archive last, with a feed of it, where git’s history says so', async () => {
    const { page, close } = await site.open(address, { javaScript: false });
    const known = newestPages(archive.index(), archive.arrivals(), 6);
    const links = page.locator('main a', { has: page.locator('.recent-day') });
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const { page } of known) expect(hrefs).toContain(pageUrl(page.drop));
    expect(await page.locator(`a[href="${NEW_FEED}"]`).count()).toBe(known.length > 0 ? 1 : 0);
    await close();
  });
});
