/** `/feeds/…`: Atom feeds of all papers, of each paper, and of each reporter who has a page of their own. */
import type { APIRoute } from 'astro';
import { archive } from '../../components/archive.ts';
import { hasOwnPage } from '../../components/reporter-link.ts';
import { atomFeed } from '../../feeds/atom.ts';
import { listFeeds } from '../../feeds/list-feeds.ts';
import { nameUrn } from '../../feeds/name-urn.ts';

export function getStaticPaths() {
  const place = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };
  const index = archive.index();
  const reporters = index.reporters.filter(hasOwnPage);
  return listFeeds(index, archive.papers, reporters, place).map(({ address, feed }) => ({
    params: { feed: decodeURIComponent(address.slice('/feeds/'.length, -'.xml'.length)) },
    props: { feed },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(atomFeed(props['feed'](), nameUrn), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
