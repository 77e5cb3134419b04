import { UNDATED } from '../../addresses/urls.ts';
import type { ArchiveIndex, ArticleEntry } from '../../archive/index.ts';

/** Other articles that a reader of one may want, by what they have in common with it. */
export interface Related {
  readonly by: 'byline' | 'place' | 'day';
  readonly articles: readonly ArticleEntry[];
}

/** Stands for a day that is not known: further away than any. */
const UNKNOWN = Infinity;

/** Articles of a kind that are shown. */
const MOST = 4;

/** Articles of a place that are kept: enough to choose from, however many an archive has. */
const KEPT = 50;

/**
 * Gives what belongs beside an article; not those of `beside`, by their ids, which stand there already: its other parts
 * on other pages are printed with it.
 */
export type RelatedFinder = (entry: ArticleEntry, beside?: readonly string[]) => Related[];

/**
 * Finds what belongs beside an article: by the same reporters, of the same places, of the same day. Made once for an
 * index; holds no more than references to its entries.
 */
export function relatedFinder({ articles, issues, reporters }: ArchiveIndex): RelatedFinder {
  const days = new Map(
    articles.flatMap(({ id, date }) => (date === null ? [] : [[id, Date.parse(date.value)]])),
  );
  /** Articles in the order of their distance in time; those of unknown date last. */
  const nearest = (candidates: readonly ArticleEntry[], { id }: ArticleEntry): readonly ArticleEntry[] => {
    const day = days.get(id);
    if (day === undefined || candidates.length < 2) return candidates;
    return candidates
      .map((article) => ({ article, apart: Math.abs((days.get(article.id) ?? UNKNOWN) - day) }))
      .sort((a, b) => (a.apart === b.apart ? 0 : a.apart - b.apart))
      .map(({ article }) => article);
  };
  const byReporter = new Map(
    reporters.map((reporter) => [`${reporter.paper}\n${reporter.name}`, reporter.articles]),
  );
  const byIssue = new Map(issues.map((issue) => [`${issue.paper}/${issue.folder}`, issue]));
  const byPlace = new Map<string, ArticleEntry[]>();
  for (const article of articles) {
    for (const place of article.places) {
      const list = byPlace.get(place);
      if (list === undefined) byPlace.set(place, [article]);
      else if (list.length < KEPT) list.push(article);
    }
  }
  /** One list after the other, each sorted only when the ones before were not enough. */
  function* nearestOfEach(lists: readonly (readonly ArticleEntry[])[], entry: ArticleEntry) {
    for (const list of lists) yield* nearest(list, entry);
  }
  return (entry, beside = []) => {
    const shown = new Set([entry.id, ...beside]);
    const take = (by: Related['by'], candidates: Iterable<ArticleEntry>): Related => {
      const taken: ArticleEntry[] = [];
      for (const article of candidates) {
        if (taken.length === MOST) break;
        if (shown.has(article.id) || isSamePage(article, entry)) continue;
        shown.add(article.id);
        taken.push(article);
      }
      return { by, articles: taken };
    };
    const signed = entry.reporters.flatMap(({ name }) => byReporter.get(`${entry.paper}\n${name}`) ?? []);
    // The place that the fewest articles name says most.
    const places = entry.places.map((place) => byPlace.get(place) ?? []);
    places.sort((a, b) => a.length - b.length);
    const issue = entry.folder === UNDATED ? undefined : byIssue.get(`${entry.paper}/${entry.folder}`);
    const sameDay = (issue?.pages ?? []).flatMap(
      (page) => page.articles.find(({ id }) => !beside.includes(id)) ?? [],
    );
    return [
      take('byline', nearest(signed, entry)),
      take('place', nearestOfEach(places, entry)),
      take('day', sameDay),
    ].filter((related) => related.articles.length > 0);
  };
}

/** Articles of its own page stand beside it already. */
function isSamePage(a: ArticleEntry, b: ArticleEntry): boolean {
  return a.paper === b.paper && a.folder === b.folder && a.name === b.name;
}
