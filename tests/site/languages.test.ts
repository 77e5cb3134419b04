/** The interface in both languages: each page names the other, and what is in another language than its page says so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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
import { examinePage } from './axe.ts';
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
  ['a page', kinds['page'], [/^Page \d+$/, /^\d+ articles$/, 'Around the articles', 'Trace', 'Next']],
  [
    'an undated page',
    pageUrl(undated.pages[0]!.drop),
    [/^Loose page /, /^\d+ articles$/, 'Undated', 'Trace', 'Next'],
  ],
  ['an article', kinds['article'], ['Reporter', 'Dates', 'Figures', 'Trace', 'Cite', 'ID', 'Same byline']],
  [
    'an article with a picture that goes on on another page',
    articleUrl(turned.article),
    [/^Continued on page \d+$/, 'Caption', /^Photograph: /],
  ],
  ['an article with doubts', articleUrl(reviewed.article), ['To be checked']],
  ['an article without title and day', articleUrl(unsigned), ['No printed title', 'Undated']],
  [
    'the values beside an article',
    kinds['article'],
    ['As printed', 'Meaning and basis', 'Value and what it counts'],
  ],
  ['a trace', kinds['trace'], ['Trace', 'As received', 'Next']],
  ['a name', kinds['reporter'], ['Articles by year', /^All articles in .* signed with this name/]],
  ['the names of a paper', kinds['reporters of a paper'], [/^Bylines of /]],
  ['a paper', kinds['paper'], ['Articles by month', 'nothing here', 'Recent issues']],
])('%s, which exists once, says its labels in English too', (_, address, expected) => {
  const labels = englishLabels(address!);
  for (const label of expected) expect(labels).toContainEqual(expect.stringMatching(wholly(label)));
  // Names and units are Chinese within English words; a converted quantity is figures and printed units alone.
  expect(labels.filter((label) => /\p{Script=Han}/u.test(label) && !/[A-Za-z]|^[\d.,]/.test(label))).toEqual(
    [],
  );
});

/** What a built page says to those who read English. */
function englishLabels(address: string): string[] {
  const html = readFileSync(join(DIST, decodeURIComponent(address), 'index.html'), 'utf8');
  return Array.from(html.matchAll(/<span class="en" lang="en">([^<]*)<\/span>/g), ([, words]) => words!);
}

const wholly = (label: string | RegExp) => (typeof label === 'string' ? new RegExp(`^${label}$`) : label);

/** Pages that exist once. */
const ONCE = ['article', 'page', 'trace', 'issue', 'paper', 'reporter', 'reporters', 'reporters of a paper'];

/** How many labels of each language a page displays; what is in closed details is displayed by none. */
const shownLabels = (page: Page) =>
  page.evaluate(() => {
    const count = (language: string) =>
      Array.from(document.querySelectorAll(`.${language}`)).filter((label) =>
        label.checkVisibility({ contentVisibilityAuto: false }),
      ).length;
    return { zh: count('zh'), en: count('en') };
  });

const SWITCH = '.language-switch';

describe.each(ONCE)('%s', (kind) => {
  const address = kinds[kind]!;

  test('is in Chinese where no language was chosen, in print as well', async () => {
    const { page, problems, close } = await site.open(address);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const labels = await shownLabels(page);
      expect(labels.zh).toBeGreaterThan(2);
      expect(labels.en).toBe(0);
    }
    expect(problems).toEqual([]);
    await close();
  });

  test('is in Chinese without JavaScript, where no switch would work', async () => {
    const { page, close } = await site.open(address, { javaScript: false });
    expect(await shownLabelsOf(page)).toEqual({ zh: true, en: false });
    expect(await page.locator(SWITCH).isVisible()).toBe(false);
    await close();
  });

  test('turns into English at the switch and back, in print as well', async () => {
    const { page, problems, close } = await site.open(address);
    await page.locator(SWITCH).click();
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const labels = await shownLabels(page);
      expect(labels.en).toBeGreaterThan(2);
      expect(labels.zh).toBe(0);
    }
    await page.emulateMedia({ media: 'screen' });
    await page.locator(SWITCH).click();
    expect((await shownLabels(page)).en).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('has no fault that axe finds, in English', async () => {
    const { page, close } = await site.open(address);
    await page.locator(SWITCH).click();
    expect(await examinePage(page)).toEqual([]);
    await close();
  });
});

/** Without scripts nothing can be evaluated in a page. */
const shownLabelsOf = async (page: Page) => ({
  zh: await page.locator('.crumbs .zh, main .zh').first().isVisible(),
  en: await page.locator('.crumbs .en, main .en').first().isVisible(),
});

test('the choice holds on other pages, on the next visit, and is there before anything is painted', async () => {
  const { page, close } = await site.open(kinds['article']!);
  await page.locator(SWITCH).click();
  await page.addInitScript(() => {
    // When the body begins, nothing has been painted yet.
    new MutationObserver(() => {
      if (document.body !== null) window.name ||= document.documentElement.dataset['language'] ?? '';
    }).observe(document, { childList: true, subtree: true });
  });
  for (const kind of ONCE) {
    await page.evaluate(() => {
      window.name = '';
    });
    await page.goto(site.at(kinds[kind]!));
    expect(await page.evaluate(() => window.name)).toBe('en');
    expect((await shownLabels(page)).zh).toBe(0);
  }
  const again = await page.context().newPage();
  await again.goto(site.at(kinds['article']!));
  expect((await shownLabels(again)).zh).toBe(0);
  await close();
});

test('the window’s title, what is shown on pointing and what screen readers are told are in the language too', async () => {
  const { page, close } = await site.open(kinds['trace']!);
  const said = async () => ({
    title: await page.title(),
    heading: await page.locator('h1').innerText(),
    drop: await page.locator('.trace-drop').getAttribute('aria-label'),
    rules: await page.locator('.trace-drop small i').allInnerTexts(),
    pointed: await page.locator('.trace-made [data-r]').first().getAttribute('title'),
    sections: await page.locator('header nav').getAttribute('aria-label'),
    heard: await heard(page),
  });
  const chinese = await said();
  expect(chinese).toMatchObject({
    title: expect.stringMatching(/^对照原文 · /),
    heading: expect.stringMatching(/^对照原文/),
    drop: '收到的原文',
    sections: '主要栏目',
  });
  expect(chinese.heard).not.toContain('As received');
  await page.locator(SWITCH).click();
  const english = await said();
  expect(english).toMatchObject({
    title: expect.stringMatching(/^Trace · .* · 剪报 Jianbao$/),
    heading: expect.stringMatching(/^Trace/),
    drop: 'As received',
    sections: 'Sections',
  });
  expect(english.heard).not.toContain('收到的原文');
  expect(english.heard).not.toContain('读这一篇');
  expect(english.rules.join('')).not.toMatch(/\p{Script=Han}/u);
  expect(english.pointed).not.toMatch(/\p{Script=Han}{2}/u);
  await page.locator(SWITCH).click();
  expect(await said()).toEqual(chinese);
  await close();
});

/** All that a screen reader would find on a page. */
async function heard(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ name }) => name?.value ?? '')
    .join('\n');
}

test('what is chosen in a trace view is told in the language', async () => {
  const { page, close } = await site.open(kinds['trace']!);
  await page.locator('.trace-values th a').first().click();
  const status = page.locator('.trace-status');
  expect(await status.innerText()).toMatch(/（第 \d+ 行）$/);
  await page.locator(SWITCH).click();
  expect(await status.innerText()).toMatch(/\(line \d+\)$/);
  await close();
});

test('the values in an article are said in the language', async () => {
  const { page, close } = await site.open(kinds['article']!);
  const date = page.locator('.article-text time[data-en-title]').first();
  const chinese = await date.getAttribute('title');
  await page.locator(SWITCH).click();
  expect(await date.getAttribute('title')).toMatch(/\((?:printed|completed|reckoned)/);
  await page.locator(SWITCH).click();
  expect(await date.getAttribute('title')).toBe(chinese);
  await close();
});

test('a label is copied in the language that is shown, and once', async () => {
  const { page, close } = await site.open(kinds['article']!);
  const copied = () =>
    page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('.article-trace')!);
      return getSelection()!.toString();
    });
  expect(await copied()).toMatch(/^对照原文/);
  expect(await copied()).not.toContain('Trace');
  await page.locator(SWITCH).click();
  expect(await copied()).toMatch(/^Trace/);
  expect(await copied()).not.toContain('对照');
  await close();
});

test('an English page leads into English articles, and these to English pages', async () => {
  const { page, close } = await site.open('/en/');
  await page.goto(site.at(kinds['article']!));
  expect((await shownLabels(page)).zh).toBe(0);
  await page.locator('header nav').getByRole('link', { name: 'Search' }).click();
  expect(new URL(page.url()).pathname).toBe('/en/search/');
  await page.locator('footer a[hreflang="zh-CN"]').click();
  await page.goto(site.at(kinds['article']!));
  expect((await shownLabels(page)).en).toBe(0);
  await page.locator('header nav').getByRole('link', { name: '检索' }).click();
  expect(new URL(page.url()).pathname).toBe('/search/');
  await close();
});

test('where the browser keeps nothing, the switch works for the page', async () => {
  const { page, problems, close } = await site.open('/about/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(site.at(kinds['article']!));
  expect((await shownLabels(page)).en).toBe(0);
  await page.locator(SWITCH).click();
  expect((await shownLabels(page)).zh).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('the buttons that the script adds to an article say what they do in both languages', async () => {
  const { page, close } = await site.open(kinds['article']!);
  await page.locator('#cite > summary').click();
  const buttons = await page
    .locator('.cite-button')
    .evaluateAll((all) =>
      all.map((button) => ['.zh', '.en'].map((part) => button.querySelector(part)!.textContent)),
    );
  expect(new Map(buttons as [string, string][])).toEqual(
    new Map([
      ['复制', 'Copy'],
      ['下载', 'Download'],
      ['引用这句', 'Quote'],
    ]),
  );
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator(SWITCH).click();
  const copy = page.locator('#cite .cite-button').first();
  await page.clock.install();
  await copy.click();
  await copy.getByText('Copied').waitFor();
  await page.clock.fastForward(2000);
  expect(await copy.innerText()).toBe('Copy');
  await close();
});
