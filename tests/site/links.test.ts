import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, DIST, openBuiltSite } from './built-site.ts';
import { checkLinks, readBuiltPages } from './links.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openBuiltSite();
});
afterAll(() => site.close());

test('every link of every page leads to a page and a place that are there', async () => {
  const { page, close } = await site.open('/');
  const pages = await readBuiltPages(DIST, page);
  expect(pages.length).toBeGreaterThan(50);
  const { broken } = checkLinks(DIST, '/', pages);
  expect(broken).toEqual([]);
  await close();
});

test('a link that leads nowhere would be seen', () => {
  const anchors = new Set(['p1']);
  const links = ['#p1', '#p2', '/no-such-page/', 'https://example.org/'];
  expect(checkLinks(DIST, '/', [{ file: 'index.html', links, anchors }])).toEqual({
    broken: ['#p2 (index.html)', '/no-such-page/ (index.html)'],
    outside: ['https://example.org/ (index.html)'],
  });
});
