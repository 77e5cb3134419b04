/** What the build says to programs: metadata, feeds, TEI, JSON, robots. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Article } from '../../schemas/index.ts';
import { articleUrl, FEED, pageJsonUrl, paperFeedUrl, teiUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { findAll, readXml } from '../markup/read-xml.ts';
import { type BuiltSite, DIST, openBuiltSite } from './built-site.ts';

const archive = openArchive();
const index = archive.index();
const pages = index.issues.flatMap((issue) => issue.pages);
const read = (address: string) => readFileSync(join(DIST, decodeURIComponent(address)), 'utf8');

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

test('every XML file is well-formed', () => {
  const files = globSync('**/*.xml', { cwd: DIST });
  expect(files.length).toBeGreaterThan(pages.length);
  for (const file of files) expect(() => readXml(readFileSync(join(DIST, file), 'utf8')), file).not.toThrow();
});

test('every page’s TEI has every article with all of its paragraphs', () => {
  for (const page of pages) {
    const root = readXml(read(teiUrl(page.drop)));
    const divisions = findAll(root, 'div').filter(({ attributes }) => attributes['type'] === 'article');
    expect(divisions.map(({ attributes }) => attributes['n'])).toEqual(page.articles.map(({ id }) => id));
    for (const [i, { id }] of page.articles.entries()) {
      // Whatever element says what a paragraph is (`p`, `item`, `l`, `row` …), its identifier ends in the paragraph's name.
      const texts = findAll(divisions[i]!)
        .filter(({ attributes }) => /p\d+$/.test(attributes['xml:id'] ?? ''))
        .map(({ text }) => text);
      expect(texts, id).toEqual(archive.article(id)!.paragraphs());
    }
  }
});

test('every page’s JSON has every article as its file has it, and the paper’s rights', () => {
  for (const page of pages) {
    const json = JSON.parse(read(pageJsonUrl(page.drop)));
    expect(json.rights.statement).toBe(archive.papers.get(page.paper)?.rights);
    for (const [i, { id }] of page.articles.entries()) {
      const { article, paragraphs } = json.articles[i];
      expect(Article.parse(article)).toEqual(archive.article(id)!.article);
      expect(paragraphs).toEqual(archive.article(id)!.paragraphs());
    }
  }
});

test('feeds are named in the head of the pages they are of, and are there', async () => {
  const paper = pages[0]!.paper;
  const { page, close } = await site.open(articleUrl(index.articles[0]!));
  const named = await page
    .locator('link[rel="alternate"][type="application/atom+xml"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(named).toEqual([FEED, paperFeedUrl(paper)]);
  expect(findAll(readXml(read(FEED)), 'entry').length).toBeGreaterThan(0);
  await close();
});

describe('an article’s page', () => {
  test('carries schema.org data that a browser reads as JSON, and runs under a policy without inline scripts', async () => {
    const { page, close } = await site.open(articleUrl(index.articles[0]!));
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data).toMatchObject({ '@type': 'NewsArticle', identifier: index.articles[0]!.id });
    expect(data.copyrightNotice).toBe(archive.papers.get(index.articles[0]!.paper)?.rights);
    const html = await page.content();
    const strict = html.replace(
      '<head>',
      `<head><meta http-equiv="Content-Security-Policy" content="script-src 'self'">`,
    );
    const violations: string[] = [];
    page.on('console', (message) => violations.push(message.text()));
    await page.setContent(strict);
    expect(violations.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
    await close();
  });

  test('has no address with host where the host is not known', async () => {
    const { page, close } = await site.open(articleUrl(index.articles[0]!));
    expect(await page.locator('link[rel="canonical"], meta[name="citation_public_url"]').count()).toBe(0);
    await close();
  });
});

test('robots may read all of it', () => {
  expect(read('/robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n/);
});
