import { hasOwnPage } from '../components/reporter-link.ts';
import { archive } from '../components/shown-archive.ts';
import { listFeeds, type PlacedFeed } from './list-feeds.ts';

/** The feeds of the site: of all papers, of each paper, and of each reporter who has a page of their own. */
export function siteFeeds(): PlacedFeed[] {
  const index = archive.index();
  const place = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };
  return listFeeds(index, archive.papers, index.reporters.filter(hasOwnPage), place);
}
