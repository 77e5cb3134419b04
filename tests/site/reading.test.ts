/** What readers do with the built site: walk from one to the next, look values up, see what is missing, print. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  articleUrl,
  HOME,
  issueUrl,
  pageUrl,
  paperUrl,
  reporterUrl,
  traceUrl,
} from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';
import { pageParser } from './parsed-page.ts';

const archive = openArchive();
const { issues, articles, reporters } = archive.index();
const dated = issues.filter(({ date }) => date !== null);
const fullest = issues
  .flatMap(({ pages }) => pages)
  .toSorted((a, b) => b.articles.length - a.articles.length)[0]!;

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe('an article', () => {
  test('says a value in words on focus, without JavaScript', async () => {
    const { article } = [...archive.articles()].find(({ article }) => article.figures.length > 0)!;
    for (const width of [390, 1280]) {
      const { page, close } = await site.open(articleUrl(article), { javaScript: false, width });
      const value = page.locator('.article-text [title]').first();
      const said = await value.getAttribute('title');
      await value.focus();
      const bubble = await value.evaluate((element) => getComputedStyle(element, '::after').content);
      expect(bubble).toBe(JSON.stringify(said));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
      await close();
    }
  });

  test('leads to the next one on its page and back', async () => {
    const [first, second] = fullest.articles;
    const { page, close } = await site.open(articleUrl(first!));
    expect(await page.locator('a[rel="prev"]').count()).toBe(0);
    await page.locator('a[rel="next"]').click();
    await page.waitForURL(`**${articleUrl(second!)}`);
    await page.locator('a[rel="prev"]').click();
    await page.waitForURL(`**${articleUrl(first!)}`);
    await close();
  });

  test('leads to others by the same reporters, of the same places, of the same day, as the index has them', async () => {
    /** Links under a heading, where there are so many. */
    const MOST = 4;
    const parse = await pageParser(site);
    const seen = new Set<string>();
    for (const entry of articles) {
      const document = await parse(articleUrl(entry));
      const sections = await document.evaluate((parsed) =>
        [...parsed.querySelectorAll('.related section')].map((section) => ({
          title: section.querySelector('h2')!.firstChild!.textContent!.trim(),
          links: [...section.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        })),
      );
      const { jumpTo, jumpFrom } = archive.article(entry.id)!.article;
      const inSight = [entry.id, jumpTo?.id, jumpFrom?.id];
      const others = articles.filter(
        (other) =>
          other.paper === entry.paper &&
          (other.folder !== entry.folder || other.name !== entry.name) &&
          !inSight.includes(other.id),
      );
      const names = new Set(entry.reporters.map(({ name }) => name));
      const issue = issues.find(({ paper, folder }) => paper === entry.paper && folder === entry.folder)!;
      const candidates = {
        同一作者: others.filter(({ reporters }) => reporters.some(({ name }) => names.has(name))),
        同地: others.filter(({ places }) => places.some((place) => entry.places.includes(place))),
        同日: issue.pages.flatMap((page) =>
          issue.date === null ? [] : (page.articles.find((first) => others.includes(first)) ?? []),
        ),
      };
      const offered = new Set<string | null>();
      for (const [title, fitting] of Object.entries(candidates)) {
        const urls = fitting.map(articleUrl).filter((url) => !offered.has(url));
        const links = sections.find((section) => section.title === title)?.links ?? [];
        expect(
          links.filter((link) => !urls.includes(link!)),
          `${title} ${entry.id}`,
        ).toEqual([]);
        expect(new Set(links).size, `${title} ${entry.id}`).toBe(Math.min(MOST, urls.length));
        if (links.length > 0) seen.add(title);
        for (const link of links) offered.add(link);
      }
    }
    expect([...seen].toSorted()).toEqual(['同一作者', '同地', '同日'].toSorted());
  });
});

describe('issues', () => {
  test('lead to the one before and the one after', async () => {
    const [first, second] = dated.filter(({ paper }) => paper === dated[0]!.paper);
    const { page, close } = await site.open(issueUrl(first!.paper, first!.date));
    await page.locator('a[rel="next"]').click();
    await page.waitForURL(`**${issueUrl(second!.paper, second!.date)}`);
    expect(await page.locator('a[rel="prev"]').getAttribute('href')).toBe(
      issueUrl(first!.paper, first!.date),
    );
    await close();
  });

  test('show what ran on their day in other years', async () => {
    const day = dated.find(({ date }) =>
      dated.some((other) => other.date !== date && other.date!.slice(5) === date!.slice(5)),
    )!;
    const { page, close } = await site.open(issueUrl(day.paper, day.date));
    const other = dated.find(({ date }) => date !== day.date && date!.slice(5) === day.date!.slice(5))!;
    const link = page.locator(`.this-day dt a[href="${issueUrl(other.paper, other.date)}"]`);
    expect(await link.innerText()).toContain(other.date!.slice(0, 4));
    await close();
  });
});

describe.each(['/', '/en/'])('the calendar of %s', (address) => {
  test('has a cell for each month with issues, and shows the months between that have none', async () => {
    const { page, close } = await site.open(address);
    const months = new Set(dated.map(({ paper, date }) => `${paper}#m${date!.slice(0, 7)}`));
    expect(await page.locator('.year-grid td a').count()).toBe(months.size);
    expect(await page.locator('.year-grid .gap').count()).toBeGreaterThan(0);
    const [gap] = await page.locator('.year-grid .gap').allTextContents();
    expect(gap).not.toBe('');
    await page.locator('.year-grid td a').first().click();
    await page.waitForURL(/#m\d{4}-\d{2}$/);
    expect(await page.locator(':target').isVisible()).toBe(true);
    await close();
  });

  test('leads to the pages of unknown date', async () => {
    const undated = issues.filter(({ date }) => date === null);
    const { page, close } = await site.open(address);
    expect(await page.locator('.year-undated a').count()).toBe(undated.length);
    await close();
  });
});

test('the front page leads to itself in the other language and back', async () => {
  const { page, close } = await site.open('/', { javaScript: false });
  await page.locator('a[hreflang="en"]').click();
  await page.waitForURL('**/en/');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('.front-calendar h2').innerText()).toBe('All issues');
  await page.locator('a[hreflang^="zh"]').click();
  await page.waitForURL((url) => url.pathname === '/');
  await close();
});

test('every chart has its numbers as a table, a row for each bar', async () => {
  const many = reporters.toSorted((a, b) => b.articles.length - a.articles.length)[0]!;
  for (const address of [paperUrl(dated[0]!.paper), reporterUrl(many.paper, many.name)]) {
    const { page, close } = await site.open(address, { javaScript: false });
    const chart = page.locator('figure.chart');
    expect(await chart.count()).toBe(1);
    await chart.locator('summary').click();
    expect(await chart.locator('tbody tr').count()).toBe(await chart.locator('.plot-bar').count());
    expect(await chart.locator('tbody tr').first().isVisible()).toBe(true);
    await close();
  }
});

describe('appearances', () => {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  /** What an A4 sheet leaves between its margins (src/styles/print.css), in CSS pixels. */
  const SHEET = Math.floor(((210 - 2 * 16) / 25.4) * 96);

  test.each([
    ['the front page', HOME, '.front-issue'],
    ['an issue', issueUrl(fullest.paper, fullest.folder), '.story'],
    ['a page', pageUrl(fullest.drop), '.story'],
    ['a trace view', traceUrl(fullest.drop), '.trace-drop li'],
    ['an article', articleUrl(fullest.articles[0]!), '.article-text'],
  ])(
    'on paper %s is black on white, no wider than the sheet, without what only a screen can do',
    async (_, address, text) => {
      const { page, close } = await site.open(address, { width: SHEET });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      for (const gone of ['.skip', '.masthead-nav', 'search', '.neighbours', '.related', '.article-trace'])
        expect(
          await page.locator(gone).evaluateAll((found) => found.filter((e) => e.checkVisibility()).length),
          gone,
        ).toBe(0);
      expect(await page.locator(text).first().isVisible()).toBe(true);
      const { ground, ink, over } = await page.locator('html').evaluate((root) => ({
        ground: getComputedStyle(root).backgroundColor,
        ink: getComputedStyle(root).color,
        over: [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
          .map((element) => element.tagName + (element.className && `.${element.className}`)),
      }));
      expect(ground).toBe('rgb(255, 255, 255)');
      expect(luminance(ink)).toBeLessThan(40);
      expect(over).toEqual([]);
      await close();
    },
  );

  test('in the dark text is light on a dark ground', async () => {
    const { page, close } = await site.open(articleUrl(fullest.articles[0]!));
    await page.emulateMedia({ colorScheme: 'dark' });
    const { ground, ink } = await page.locator('html').evaluate((root) => ({
      ground: getComputedStyle(root).backgroundColor,
      ink: getComputedStyle(root).color,
    }));
    expect(luminance(ground)).toBeLessThan(40);
    expect(luminance(ink)).toBeGreaterThan(200);
    await close();
  });
});
