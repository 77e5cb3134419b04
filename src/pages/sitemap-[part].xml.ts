/**
 * `/sitemap-index.xml` and the sitemaps that it lists. They hold addresses with host, so there are none where JIANBAO_SITE
 * does not say it.
 */
import type { APIRoute } from 'astro';
import { nameAddresses } from '../components/names/name-addresses.ts';
import { archive } from '../components/shown-archive.ts';
import { shownTopics } from '../components/topics/shown-topics.ts';
import { absoluteUrl, type SitePlace } from '../metadata/site-place.ts';
import { partition, sitemap, sitemapIndex } from '../metadata/sitemap.ts';
import { listAddresses } from '../site/list-addresses.ts';

export function getStaticPaths() {
  const place: SitePlace = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };
  if (place.site === undefined) return [];
  const routes = Object.keys(import.meta.glob('./**/*.astro'));
  const whole = (address: string) => absoluteUrl(address, place)!;
  const parts = partition(
    listAddresses(archive.index(), archive.papers, shownTopics(), nameAddresses(), routes).map(whole),
  );
  const index = sitemapIndex(parts.map((_, i) => whole(`/sitemap-${i + 1}.xml`)));
  return [
    { params: { part: 'index' }, props: { xml: () => index } },
    ...parts.map((urls, i) => ({ params: { part: String(i + 1) }, props: { xml: () => sitemap(urls) } })),
  ];
}

export const GET: APIRoute = ({ props }) =>
  new Response(props['xml'](), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
