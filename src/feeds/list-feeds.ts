import type { Topic } from '../../schemas/index.ts';
import {
  articleUrl,
  FEED,
  HOME,
  NEW_FEED,
  paperFeedUrl,
  paperUrl,
  reporterFeedUrl,
  reporterUrl,
  topicFeedUrl,
  topicUrl,
} from '../addresses/urls.ts';
import type { ArchiveIndex, Arrival, ArticleEntry, PaperEntry, ReporterEntry } from '../archive/index.ts';
import { authorsOf } from '../citations/cited-article.ts';
import { rightsOf } from '../metadata/rights.ts';
import { bestUrl, type SitePlace } from '../metadata/site-place.ts';
import { displayTitle } from '../words/display-title.ts';
import { feedWords } from '../words/feed-words.ts';
import type { Feed, FeedEntry } from './atom.ts';

/** A feed and where it lies below the site's base. */
export interface PlacedFeed {
  readonly address: string;
  readonly feed: () => Feed;
}

/** The newest of so many; a feed tells what is new, the archive has the rest. */
export const ALL = 60;
const OF_REPORTER = 20;

/** What came into the archive last, whenever it was printed: only this feed shows all that an editor adds. */
export function arrivalsFeed(
  arrivals: readonly Arrival[],
  papers: ReadonlyMap<string, PaperEntry>,
  place: SitePlace,
): PlacedFeed {
  return {
    address: NEW_FEED,
    feed: () => ({
      id: 'new',
      title: feedWords.arrivals,
      url: bestUrl(HOME, place),
      self: bestUrl(NEW_FEED, place),
      author: feedWords.all,
      rights: null,
      entries: arrivals.map(({ entry, day }) => ({
        ...toFeedEntry(entry, papers.get(entry.paper)?.name ?? entry.paper, place),
        date: day,
      })),
    }),
  };
}

/** What a topic finds, by printed day. */
export function topicFeed(
  { id, title }: Topic,
  articles: readonly ArticleEntry[],
  papers: ReadonlyMap<string, PaperEntry>,
  place: SitePlace,
): PlacedFeed {
  const address = topicFeedUrl(id);
  return {
    address,
    feed: () => ({
      id: `topic ${id}`,
      title: feedWords.topic(title),
      url: bestUrl(topicUrl(id), place),
      self: bestUrl(address, place),
      author: feedWords.all,
      rights: null,
      entries: newest(articles, ALL).map((entry) =>
        toFeedEntry(entry, papers.get(entry.paper)?.name ?? entry.paper, place),
      ),
    }),
  };
}

/**
 * The feeds of an archive: all papers, each paper, each reporter of `reporters`. Articles stand by printed day, newest
 * first; those whose day is not known are in no feed, since a feed is an order of days.
 */
export function listFeeds(
  { articles, issues }: ArchiveIndex,
  papers: ReadonlyMap<string, PaperEntry>,
  reporters: readonly ReporterEntry[],
  place: SitePlace,
): PlacedFeed[] {
  const nameOf = (paper: string) => papers.get(paper)?.name ?? paper;
  const byPaper = Map.groupBy(articles, ({ paper }) => paper);
  const ids = new Set([...papers.keys(), ...issues.map(({ paper }) => paper)]);
  const make = (
    id: string,
    address: string,
    url: string,
    title: string,
    paper: string | null,
    found: () => readonly ArticleEntry[],
    most: number,
  ): PlacedFeed => ({
    address,
    feed: () => ({
      id,
      title,
      url: bestUrl(url, place),
      self: bestUrl(address, place),
      author: paper === null ? feedWords.all : nameOf(paper),
      rights: paper === null ? null : (rightsOf(papers.get(paper))?.statement ?? null),
      entries: newest(found(), most).map((entry) => toFeedEntry(entry, nameOf(entry.paper), place)),
    }),
  });
  return [
    make('all', FEED, HOME, feedWords.all, null, () => articles, ALL),
    ...[...ids].map((id) =>
      make(
        id,
        paperFeedUrl(id),
        paperUrl(id),
        feedWords.paper(nameOf(id)),
        id,
        () => byPaper.get(id) ?? [],
        ALL,
      ),
    ),
    ...reporters.map(({ paper, name, articles: own }) =>
      make(
        `${paper} ${name}`,
        reporterFeedUrl(paper, name),
        reporterUrl(paper, name),
        feedWords.reporter(name, nameOf(paper)),
        paper,
        () => own,
        OF_REPORTER,
      ),
    ),
  ];
}

/** By day, newest first; within a day as the archive has them. */
function newest(articles: readonly ArticleEntry[], most: number): ArticleEntry[] {
  return articles
    .filter(({ date }) => date !== null)
    .sort((a, b) => (a.date!.value === b.date!.value ? 0 : a.date!.value < b.date!.value ? 1 : -1))
    .slice(0, most);
}

function toFeedEntry(entry: ArticleEntry, paper: string, place: SitePlace): FeedEntry {
  const date = entry.date?.value ?? null;
  return {
    id: entry.id,
    title: displayTitle(entry).text,
    url: bestUrl(articleUrl(entry), place),
    // The first day of a month or a year that is all that is known.
    date: `${date ?? '1970'}-01-01`.slice(0, 10),
    authors: authorsOf(entry.reporters),
    summary: feedWords.summary(paper, date, entry.page, entry.lead),
  };
}
