/** `/robots.txt`: everything may be read. */
import type { APIRoute } from 'astro';
import { absoluteUrl } from '../metadata/site-place.ts';
import { robotsText } from '../metadata/sitemap.ts';

export const GET: APIRoute = () => {
  const place = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };
  return new Response(robotsText(absoluteUrl('/sitemap-index.xml', place)));
};
