import { describe, expect, test } from 'vitest';
import { absoluteUrl, bestUrl } from '../../src/metadata/site-place.ts';
import { partition, robotsText, sitemap, sitemapIndex } from '../../src/metadata/sitemap.ts';
import { findAll, readXml } from '../markup/read-xml.ts';

describe('a sitemap', () => {
  test('lists addresses, escaped', () => {
    const root = readXml(sitemap(['https://example.org/?a=1&b=2', 'https://example.org/甲/']));
    expect(findAll(root, 'loc').map(({ text }) => text)).toEqual([
      'https://example.org/?a=1&b=2',
      'https://example.org/甲/',
    ]);
    expect(root.attributes['xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  });

  test('is cut at 50,000 addresses', () => {
    const urls = Array.from({ length: 100_001 }, (_, i) => `https://example.org/${i}/`);
    expect(partition(urls).map(({ length }) => length)).toEqual([50_000, 50_000, 1]);
    expect(partition([])).toEqual([]);
  });

  test('is listed with the others in the index', () => {
    const root = readXml(sitemapIndex(['https://example.org/sitemap-1.xml']));
    expect(findAll(root, 'loc').map(({ text }) => text)).toEqual(['https://example.org/sitemap-1.xml']);
  });
});

test('robots are told of the sitemap where its address is known', () => {
  expect(robotsText('https://example.org/sitemap-index.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap-index.xml\n',
  );
  expect(robotsText(null)).toBe('User-agent: *\nAllow: /\n');
});

test('an address has a host only where it is known', () => {
  const place = { site: 'https://example.org', base: '/archive' };
  expect(absoluteUrl('/about/', place)).toBe('https://example.org/archive/about/');
  expect(absoluteUrl('/about/', { ...place, site: undefined })).toBeNull();
  expect(bestUrl('/about/', { ...place, site: undefined })).toBe('/archive/about/');
});
