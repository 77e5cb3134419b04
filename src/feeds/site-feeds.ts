import { newestArrivals } from '../archive/index.ts';
import { hasOwnPage } from '../components/reporter-link.ts';
import { archive } from '../components/shown-archive.ts';
import { shownTopics } from '../components/topics/shown-topics.ts';
import { ALL, arrivalsFeed, listFeeds, type PlacedFeed, topicFeed } from './list-feeds.ts';

/** The feeds of the site: of all papers, of each paper, and of each reporter who has a page of their own. */
export function siteFeeds(): PlacedFeed[] {
  const index = archive.index();
  const place = { site: import.meta.env.SITE, base: import.meta.env.BASE_URL };
  const known = archive.arrivals();
  if ('unknown' in known && import.meta.env.PROD) console.warn(leftOut(known.unknown));
  const arrivals = newestArrivals(index, known, ALL);
  const feeds = listFeeds(index, archive.papers, index.reporters.filter(hasOwnPage), place);
  const ofTopics = shownTopics().map((topic) => topicFeed(topic, topic.articles, archive.papers, place));
  const ofArrivals = arrivals.length === 0 ? [] : [arrivalsFeed(arrivals, archive.papers, place)];
  return [...feeds, ...ofTopics, ...ofArrivals];
}

/** For whoever builds: nothing is wrong, but something that readers like is missing. */
const leftOut = (why: string) =>
  `What is new is left out of the front page and the feeds: found ${why}; allowed: content/ in a git checkout with its whole history (fetch-depth: 0)`;
