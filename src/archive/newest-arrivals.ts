import { articleFilePath } from '../content/page-address.ts';
import type { ArchiveIndex, PageEntry } from './archive-index.ts';
import type { Arrivals } from './arrivals.ts';
import type { ArticleEntry } from './article-entry.ts';

export interface Arrival {
  readonly entry: ArticleEntry;
  /** YYYY-MM-DD, the day it came into the archive. */
  readonly day: string;
}

/** Articles by the day they came, newest first; those of a day by the day of print, newest first, and by page. */
export function newestArrivals({ articles }: ArchiveIndex, arrivals: Arrivals, most: number): Arrival[] {
  if ('unknown' in arrivals) return [];
  const found = articles.flatMap((entry, place) => {
    const day = arrivals.days.get(articleFilePath(entry, entry.id));
    return day === undefined ? [] : [{ entry, day, place }];
  });
  return found
    .sort(
      (a, b) =>
        descending(a.day, b.day) ||
        descending(a.entry.date?.value ?? '', b.entry.date?.value ?? '') ||
        a.place - b.place,
    )
    .slice(0, most)
    .map(({ entry, day }) => ({ entry, day }));
}

const descending = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);

/** Pages with articles that came on one day. */
export interface NewPage {
  readonly page: PageEntry;
  readonly date: string | null;
  readonly day: string;
  /** How many of its articles came that day. */
  readonly articles: number;
  readonly first: ArticleEntry;
}

/** The pages that the newest articles stand on, as many as `most`. */
export function newestPages(index: ArchiveIndex, arrivals: Arrivals, most: number): NewPage[] {
  const pages = new Map(
    index.issues.flatMap(({ date, pages }) => pages.map((page) => [pageKey(page), { page, date }] as const)),
  );
  const groups = Map.groupBy(
    newestArrivals(index, arrivals, Infinity),
    ({ entry, day }) => `${day} ${pageKey(entry)}`,
  );
  return [...groups.values()].slice(0, most).map((group) => {
    const [{ entry, day }] = group as [Arrival];
    return { ...pages.get(pageKey(entry))!, day, articles: group.length, first: entry };
  });
}

const pageKey = ({ paper, folder, name }: Pick<PageEntry, 'paper' | 'folder' | 'name'>) =>
  `${paper}/${folder}/${name}`;
