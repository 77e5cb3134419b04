/** The searches of the house: a page and a feed each, with what the search itself finds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleUrl, TOPICS, topicFeedUrl, topicUrl } from '../../src/addresses/urls.ts';
import { openArchive } from '../../src/archive/archive.ts';
import { open } from '../../src/search/client.ts';
import { findAll, readXml } from '../markup/read-xml.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const archive = openArchive();
const byUrl = new Map(archive.index().articles.map((entry) => [articleUrl(entry), entry]));
const dist = process.env['JIANBAO_DIST'] ?? 'dist';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

test('the sample archive has topics', () => {
  expect(archive.topics.length).toBeGreaterThan(0);
});

test.each(archive.topics.map(({ id, title, query }) => [id, title, query]))(
  '/topics/%s/ lists just what the search finds, newest first, and so does its feed',
  async (id, title, query) => {
    const { page, close } = await site.open(TOPICS, { javaScript: false });
    await page.getByRole('link', { name: title! }).click();
    await page.waitForURL(`**${topicUrl(id!)}`);
    const listed = await page
      .locator('.year a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    const days = listed.map((url) => byUrl.get(url)!.date?.value ?? '');
    expect(days).toEqual(days.toSorted().reverse());
    await close();

    const search = await open(site.at('/search/client.js'));
    const found = (await search.search(query!, { limit: 1000 })).results.map(({ url }) => url);
    expect(found.length).toBeGreaterThan(0);
    expect(listed.toSorted()).toEqual(found.toSorted());

    const feed = readXml(readFileSync(join(dist, topicFeedUrl(id!)), 'utf8'));
    const dated = listed.filter((url) => byUrl.get(url)!.date !== null);
    expect(findAll(feed, 'entry')).toHaveLength(dated.length);
  },
);
