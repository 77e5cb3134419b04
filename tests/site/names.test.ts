/** People, places and organisations: each that stands in two articles has a page, which the article leads to. */
import { describe, expect, test } from 'vitest';
import { articleUrl, NAME_KINDS, namesUrl, nameUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { namesIn } from '../../src/archive/index.ts';
import { parsedSite } from './parsed-page.ts';

const archive = openArchive();
const names = archive.names();
const ofTwo = NAME_KINDS.flatMap((kind) => names.of[kind].filter(({ articles }) => articles.length > 1));

const built = parsedSite();

const hrefs = async (address: string, selector: string) =>
  (await built.parse(address)).evaluate(
    (parsed, within) =>
      [...parsed.querySelectorAll(within)].map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
    selector,
  );

describe.each(NAME_KINDS)('%s', (kind) => {
  const entries = ofTwo.filter((entry) => entry.kind === kind);

  test('their list leads to each that stands in two articles, and to nothing else', async () => {
    expect(entries.length).toBeGreaterThan(0);
    const listed = await hrefs(namesUrl(kind), '.names a');
    expect(listed.toSorted()).toEqual(
      entries.map(({ name }) => decodeURIComponent(nameUrl(kind, name))).toSorted(),
    );
  });

  test('a page lists just the articles that name it', async () => {
    for (const { name, articles } of entries) {
      const listed = await hrefs(nameUrl(kind, name), '.year a');
      const expected = articles.map((article) => decodeURIComponent(articleUrl(article)));
      expect(listed.toSorted(), name).toEqual(expected.toSorted());
    }
  });
});

test('an article says whom and what it names, and leads there', async () => {
  for (const article of archive.index().articles) {
    const expected = NAME_KINDS.flatMap((kind) => namesIn(article, kind));
    const document = await built.parse(articleUrl(article));
    const shown = await document.evaluate((parsed) =>
      [...parsed.querySelectorAll('.named a')].map(({ textContent }) => textContent),
    );
    expect(shown, article.id).toEqual(expected);
  }
});

test('from an article to somebody whom it names, and to who stands beside them', async () => {
  const entry = names.of.people.find(({ articles }) => articles.length > 3)!;
  const { page, close } = await built.site.open(articleUrl(entry.articles[0]!), { javaScript: false });
  await page.locator('.named').getByRole('link', { name: entry.name, exact: true }).click();
  await page.waitForURL(`**${nameUrl('people', entry.name)}`);
  expect(await page.locator('h1').textContent()).toBe(entry.name);
  expect(await page.locator('.note').first().textContent()).toContain('可能不止一人');
  await close();
});
