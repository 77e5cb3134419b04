/** An article’s page has all that the paper printed of it, without JavaScript, and leads to its other part and back. */
import { describe, expect, test } from 'vitest';
import { articleUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { reporterLink } from '../../src/components/reporter-link.ts';
import { parsedSite } from './parsed-page.ts';

const archive = openArchive();
const articles = [...archive.articles()];

const built = parsedSite();

/** What a page shows of its article; an article that goes on elsewhere stands apart from its other part. */
async function shownOf(address: string) {
  const document = await built.parse(address);
  return document.evaluate((parsed) => {
    const article = parsed.querySelector('article.article')!;
    const textOf = (selector: string) => article.querySelector(selector)?.textContent ?? null;
    const all = (selector: string) => [...article.querySelectorAll(selector)];
    return {
      kicker: textOf('.article-head > .kicker'),
      headline: textOf('h1:not(.supplied-title)'),
      deck: textOf('.article-head > .deck'),
      byline: all('.byline a').map((link) => [link.textContent, link.getAttribute('href')]),
      day: article.querySelector('.article-issue time')?.getAttribute('datetime') ?? null,
      issue: all('.article-issue > span').map((span) => span.textContent),
      // Paragraphs, items, lines of verse and rows, wherever they stand, by the names that `at` gives them.
      paragraphs: all(':scope > .article-text [id^="p"]').map((paragraph) => paragraph.textContent),
      captions: all('figure.caption figcaption > p').map((caption) => caption.textContent),
      credits: all('figure.caption .label').map((label) => label.textContent),
    };
  });
}

test('every article shows kicker, headline, deck, byline, day, dateline, paragraphs and captions, word for word', async () => {
  for (const { article, paragraphs } of articles) {
    const shown = await shownOf(articleUrl(article));
    const { id, kicker, headline, deck, captions } = article;
    expect([shown.kicker, shown.headline, shown.deck], id).toEqual([kicker, headline, deck]);
    expect(shown.paragraphs, id).toEqual(paragraphs());
    expect(shown.captions, id).toEqual(captions.map(({ text }) => text));
    for (const [i, { credit }] of captions.entries())
      if (credit !== null) expect(shown.credits[i], id).toContain(`${credit} 摄`);
    expect(shown.day, id).toBe(article.date?.value ?? null);
    if (article.dateline !== null) expect(shown.issue, id).toContain(article.dateline.text);
    const links = new Map(shown.byline as [string, string][]);
    for (const { name } of article.reporters)
      expect(links.get(name), `${id} ${name}`).toBe(reporterLink(article.paper, name));
  }
});

test('the sample archive has each of these to look for', () => {
  const has = (holds: (article: (typeof articles)[number]['article']) => boolean) =>
    articles.filter(({ article }) => holds(article)).length;
  expect(has(({ kicker }) => kicker !== null)).toBeGreaterThan(0);
  expect(has(({ headline }) => headline === null)).toBeGreaterThan(0);
  expect(has(({ deck }) => deck !== null)).toBeGreaterThan(0);
  expect(has(({ captions }) => captions.length > 0)).toBeGreaterThan(0);
  expect(has(({ dateline }) => dateline !== null)).toBeGreaterThan(0);
  expect(has(({ reporters }) => reporters.length > 1)).toBeGreaterThan(0);
});

describe('an article that goes on on another page', () => {
  const first = articles.find(({ article }) => (article.jumpTo?.id ?? null) !== null)!;
  const rest = archive.article(first.article.jumpTo!.id!)!;

  test('leads by 下转 to its other part, and that by 上接 back', async () => {
    const { page, close } = await built.site.open(articleUrl(first.article), { javaScript: false });
    await page.locator('.jump a', { hasText: `下转第${first.article.jumpTo!.page}版` }).click();
    await page.waitForURL(`**${articleUrl(rest.article)}`);
    await page.locator('.jump a', { hasText: `上接第${rest.article.jumpFrom!.page}版` }).click();
    await page.waitForURL(`**${articleUrl(first.article)}`);
    await close();
  });

  test.each([
    ['the text that follows', first, rest],
    ['the text that went before', rest, first],
  ])('shows %s too, to be read as one', async (_, shown, other) => {
    const document = await built.parse(articleUrl(shown.article));
    const paragraphs = await document.evaluate((parsed) =>
      [...parsed.querySelectorAll('.other-part .article-text > p')].map(({ textContent }) => textContent),
    );
    expect(paragraphs).toEqual(other.paragraphs());
  });
});
