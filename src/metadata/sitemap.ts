import { escapeXml } from '../markup/escape.ts';
import { element } from '../markup/xml.ts';

/** The protocol's limit for one file (sitemaps.org). */
export const MOST = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Cuts addresses into as many files as the limit asks for. */
export function partition(urls: readonly string[], most: number = MOST): string[][] {
  const parts: string[][] = [];
  for (let from = 0; from < urls.length; from += most) parts.push(urls.slice(from, from + most));
  return parts;
}

/** One sitemap of absolute addresses. No `lastmod`: nothing of a build knows a clock. */
export function sitemap(urls: readonly string[]): string {
  const items = urls.map((url) => `<url>${element('loc', url)}</url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${NAMESPACE}">\n${items}</urlset>\n`;
}

/** The list of a site's sitemaps. */
export function sitemapIndex(urls: readonly string[]): string {
  const items = urls.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${NAMESPACE}">\n${items}</sitemapindex>\n`;
}

/** What robots may read: all of it; the sitemap where the site's host is known. */
export function robotsText(sitemapUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemapUrl === null ? '' : `\nSitemap: ${sitemapUrl}\n`}`;
}
