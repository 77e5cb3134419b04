import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../src/feeds/atom.ts';
import { listFeeds } from '../../src/feeds/list-feeds.ts';
import { nameUrn } from '../../src/feeds/name-urn.ts';
import { archiveOf, articleFile, PAPER } from '../archive/archive-of.ts';
import { findAll, readXml } from '../markup/read-xml.ts';

const PLACE = { site: 'https://example.org', base: '/' };
const HOSTILE = ']]><script>甲</script>&amp;\u0001\u202E';

function feedsOf(files: Record<string, string>) {
  const archive = archiveOf({ ...PAPER, ...files });
  const index = archive.index();
  const feeds = listFeeds(index, archive.papers, index.reporters, PLACE);
  return new Map(feeds.map(({ address, feed }) => [address, readXml(atomFeed(feed(), nameUrn))]));
}

describe('the feeds of an archive', () => {
  const read = () =>
    feedsOf({
      ...articleFile('2010-01-02', 4, 1, { headline: HOSTILE, reporters: [] }),
      ...articleFile('2011-09-14', 3, 1),
      ...articleFile('2011-09-14', 3, 2),
      ...articleFile('undated', 1, 1, { date: null }),
    });

  test('are one of all papers, one a paper, one a reporter', () => {
    expect([...read().keys()]).toEqual([
      '/feeds/atom.xml',
      '/feeds/lanchuan-ribao/atom.xml',
      '/feeds/lanchuan-ribao/reporters/%E5%91%A8%E6%B8%85%E5%B7%9D.xml',
      '/feeds/lanchuan-ribao/reporters/%E6%B2%88%E7%9F%A5%E7%A7%8B.xml',
    ]);
  });

  test('have what RFC 4287 asks of a feed and of an entry', () => {
    for (const feed of read().values()) {
      expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
      for (const part of [feed, ...findAll(feed, 'entry')]) {
        const own = part.children.map(({ name }) => name);
        for (const name of ['id', 'title', 'updated']) {
          expect(own.filter((other) => other === name).length, name).toBe(1);
        }
      }
      expect(feed.children.some(({ name }) => name === 'author')).toBe(true);
      const links = feed.children.filter(({ name }) => name === 'link');
      expect(links.map(({ attributes }) => attributes['rel'])).toEqual(['self', 'alternate']);
    }
  });

  test('name the newest first, with authors and a permanent id; the undated are in none', () => {
    const entries = findAll(read().get('/feeds/atom.xml')!, 'entry');
    expect(entries.map((entry) => findAll(entry, 'published')[0]?.text)).toEqual([
      '2011-09-14T00:00:00+08:00',
      '2011-09-14T00:00:00+08:00',
      '2010-01-02T00:00:00+08:00',
    ]);
    expect(findAll(entries[0]!, 'name').map(({ text }) => text)).toEqual(['沈知秋', '周清川']);
    expect(findAll(entries[0]!, 'id')[0]?.text).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('carry any text as text', () => {
    const [, , last] = findAll(read().get('/feeds/atom.xml')!, 'entry');
    expect(findAll(last!, 'title')[0]?.text).toBe(HOSTILE.replace('\u0001', '\uFFFD'));
  });
});

test('ids of a feed and of an article differ, and stay when the site moves', () => {
  expect(nameUrn('feed x')).not.toBe(nameUrn('article x'));
  expect(nameUrn('article lanchuan-ribao-2011-09-14-03-02')).toBe(
    nameUrn('article lanchuan-ribao-2011-09-14-03-02'),
  );
});
