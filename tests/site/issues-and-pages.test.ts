/** Issues and pages as lists: every headline in reading order with who signed it, and the ways to their neighbours. */
import { describe, expect, test } from 'vitest';
import { articleUrl, issueUrl, pageUrl, traceUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import type { ArticleEntry } from '../../src/archive/index.ts';
import { displayTitle } from '../../src/words/display-title.ts';
import { parsedSite } from './parsed-page.ts';

const { issues } = openArchive().index();
const pages = issues.flatMap((issue) => issue.pages);

const built = parsedSite();

/** The stories of a list as it is read from top to bottom. */
async function storiesOf(address: string) {
  const document = await built.parse(address);
  return document.evaluate((parsed) =>
    [...parsed.querySelectorAll('main .story')].map((story) => {
      const link = story.querySelector(':is(h2, h3) a');
      return {
        href: link?.getAttribute('href'),
        title: link?.querySelector('.supplied-title')?.textContent ?? link?.textContent,
        byline: story.querySelector('.byline')?.textContent ?? '',
      };
    }),
  );
}

async function neighboursOf(address: string) {
  const document = await built.parse(address);
  return document.evaluate((parsed) =>
    ['prev', 'next'].map(
      (rel) => parsed.querySelector(`.neighbours a[rel="${rel}"]`)?.getAttribute('href') ?? null,
    ),
  );
}

/** A list shows who wrote the text: not who took the picture or edited the page. */
const writersOf = ({ reporters }: ArticleEntry) =>
  reporters.filter(({ role }) => role !== 'editor' && role !== 'photographer').map(({ name }) => name);

async function expectStories(address: string, articles: readonly ArticleEntry[]): Promise<void> {
  const stories = await storiesOf(address);
  expect(
    stories.map(({ href, title }) => [href, title]),
    address,
  ).toEqual(articles.map((article) => [articleUrl(article), displayTitle(article).text]));
  for (const [i, article] of articles.entries())
    for (const name of writersOf(article)) expect(stories[i]!.byline, article.id).toContain(name);
}

/** The one before and the one after in a row of addresses. */
const besides = (row: readonly string[], i: number) => [row[i - 1] ?? null, row[i + 1] ?? null];

describe('headlines stand by page in reading order, each with its reporters,', () => {
  test('on every issue', async () => {
    for (const { paper, date, pages } of issues)
      await expectStories(
        issueUrl(paper, date),
        pages.flatMap(({ articles }) => articles),
      );
  });

  test('on every page', async () => {
    for (const { drop, articles } of pages) await expectStories(pageUrl(drop), articles);
  });
});

describe('the one before and the one after', () => {
  test('are where an issue leads to', async () => {
    const dated = issues.filter(({ date }) => date !== null);
    for (const [paper, ofPaper] of Map.groupBy(dated, (issue) => issue.paper)) {
      const row = ofPaper.map(({ date }) => issueUrl(paper, date));
      for (const [i, address] of row.entries())
        expect(await neighboursOf(address), address).toEqual(besides(row, i));
    }
  });

  test.each([
    ['a page', pageUrl],
    ['a trace view', traceUrl],
  ])('are where %s leads to', async (_, toUrl) => {
    for (const { pages } of issues) {
      const row = pages.map(({ drop }) => toUrl(drop));
      for (const [i, address] of row.entries())
        expect(await neighboursOf(address), address).toEqual(besides(row, i));
    }
  });

  test('are where an article leads to, on its page', async () => {
    for (const { articles } of pages) {
      const row = articles.map(articleUrl);
      for (const [i, address] of row.entries())
        expect(await neighboursOf(address), address).toEqual(besides(row, i));
    }
  });
});
