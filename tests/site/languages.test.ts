/** The interface in both languages: each page names the other, and what is in another language than its page says so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from '../../scripts/bench/page-kinds.ts';
import {
  ABOUT,
  articleUrl,
  DATA,
  DATES,
  FIGURES,
  HOME,
  issueUrl,
  pageUrl,
  SEARCH,
} from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { onThisDay } from '../../src/components/on-this-day.ts';
import { type BuiltSite, DIST, openBuiltSite } from './built-site.ts';

const TRANSLATED = [HOME, SEARCH, FIGURES, DATES, DATA, ABOUT];

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

describe.each(TRANSLATED)('%s', (address) => {
  test('exists in both languages, and both name both and the Chinese one for all others', async () => {
    for (const [lang, path] of [
      ['zh-CN', address],
      ['en', `/en${address}`],
    ] as const) {
      const { page, status, close } = await site.open(path, { javaScript: false });
      expect(status).toBe(200);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      const named = await page
        .locator('link[rel="alternate"][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        );
      expect(Object.fromEntries(named)).toEqual({
        'zh-CN': address,
        en: `/en${address}`,
        'x-default': address,
      });
      await close();
    }
  });

  test('leads to the other by a link that says its language, and back', async () => {
    const { page, close } = await site.open(address, { javaScript: false });
    await page.locator('footer a[hreflang="en"]').click();
    expect(new URL(page.url()).pathname).toBe(`/en${address}`);
    await page.locator('footer a[hreflang="zh-CN"]').click();
    expect(new URL(page.url()).pathname).toBe(address);
    await close();
  });
});

test.each(['/en/', '/en/about/', '/en/data/', '/en/search/', '/en/figures/', '/en/dates/'])(
  'on %s no text is Chinese without saying so',
  async (address) => {
    const { page, close } = await site.open(address);
    await page.waitForLoadState('networkidle');
    const unmarked = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const element = text.parentElement!;
        const isShown = !element.closest('script, noscript, select');
        if (
          isShown &&
          /\p{Script=Han}/u.test(text.nodeValue!) &&
          // English that explains a Chinese word has it in brackets.
          !/[A-Za-z]/.test(text.nodeValue!) &&
          element.closest('[lang]')!.getAttribute('lang') === 'en'
        )
          found.push(text.nodeValue!.trim());
      }
      return found;
    });
    expect(unmarked).toEqual([]);
    await close();
  },
);

const archive = openArchive();
const { issues, articles } = archive.index();
const kinds = pageKinds(archive);
const undated = issues.find(({ date }) => date === null)!;
const anniversary = issues.find(({ date }) => date !== null && onThisDay(issues, date).length > 0)!;
const turned = [...archive.articles()].find(
  ({ article }) => article.jumpTo?.id && article.captions.length > 0,
)!;
const reviewed = [...archive.articles()].find(({ article }) => article.review.length > 0)!;
const unsigned = articles.find(({ headline, folder }) => headline === null && folder === 'undated')!;

test.each([
  [
    'an issue',
    issueUrl(anniversary.paper, anniversary.date),
    [/^\d+ pages, \d+ articles$/, 'On this day', 'Next'],
  ],
  [
    'the undated pages',
    issueUrl(undated.paper, null),
    [/^\d+ pages, \d+ articles$/, /^These pages came without/],
  ],
  ['a page', kinds['page'], [/^Page \d+, \d+ articles$/, 'Around the articles', 'Trace', 'Next']],
  [
    'an undated page',
    pageUrl(undated.pages[0]!.drop),
    [/^Loose page, \d+ articles, undated$/, 'Trace', 'Next'],
  ],
  ['an article', kinds['article'], ['Reporter', 'Dates', 'Figures', 'Trace', 'Cite', 'ID', 'Same byline']],
  [
    'an article with a picture that goes on on another page',
    articleUrl(turned.article),
    [/^Continued on page \d+$/, 'Caption', 'Photograph'],
  ],
  ['an article with doubts', articleUrl(reviewed.article), ['To be checked']],
  ['an article without title and day', articleUrl(unsigned), ['No printed title', 'Undated']],
  [
    'the values beside an article',
    kinds['article'],
    ['As printed', 'Meaning and basis', 'Value and what it counts'],
  ],
  ['a trace', kinds['trace'], ['Trace', 'As received', 'Next']],
])('%s, which exists once, says its labels in English too', (_, address, expected) => {
  const labels = englishLabels(address!);
  for (const label of expected) expect(labels).toContainEqual(expect.stringMatching(wholly(label)));
  expect(labels).not.toContainEqual(expect.stringMatching(/\p{Script=Han}/u));
});

/** What a built page says in English beside its Chinese labels. */
function englishLabels(address: string): string[] {
  const html = readFileSync(join(DIST, address, 'index.html'), 'utf8');
  return Array.from(
    html.matchAll(/<(\w+) class="english" lang="en">([^<]*)<\/\1>/g),
    ([, , words]) => words!,
  );
}

const wholly = (label: string | RegExp) => (typeof label === 'string' ? new RegExp(`^${label}$`) : label);

test('the buttons that the script adds to an article say what they do in both languages', async () => {
  const { page, close } = await site.open(kinds['article']!);
  await page.locator('#cite > summary').click();
  const buttons = await page
    .locator('.cite-button')
    .evaluateAll((all) =>
      all.map((button) => [
        button.firstChild!.textContent!.trim(),
        button.querySelector('[lang="en"]')!.textContent,
      ]),
    );
  expect(new Map(buttons as [string, string][])).toEqual(
    new Map([
      ['复制', 'Copy'],
      ['下载', 'Download'],
      ['引用这句', 'Quote'],
    ]),
  );
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = page.locator('#cite .cite-button').first();
  await page.clock.install();
  await copy.click();
  await copy.getByText('Copied').waitFor();
  await page.clock.fastForward(2000);
  expect(await copy.innerText()).toMatch(/^复制\s+Copy$/);
  await close();
});
