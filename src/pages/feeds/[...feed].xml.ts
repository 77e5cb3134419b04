/** `/feeds/…`: Atom feeds of all papers, of each paper, and of each reporter who has a page of their own. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../../feeds/atom.ts';
import { nameUrn } from '../../feeds/name-urn.ts';
import { siteFeeds } from '../../feeds/site-feeds.ts';
import { unlessWritten } from '../../site/site-files.ts';

export const getStaticPaths = () =>
  unlessWritten(() =>
    siteFeeds().map(({ address, feed }) => ({
      params: { feed: decodeURIComponent(address.slice('/feeds/'.length, -'.xml'.length)) },
      props: { feed },
    })),
  );

export const GET: APIRoute = ({ props }) =>
  new Response(atomFeed(props['feed'](), nameUrn), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
