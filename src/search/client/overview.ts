import { FACETS, type FacetName } from '../files.ts';
import type { FilterName } from './filter.ts';
import type { FacetsOf, Hit, Part } from './part.ts';

/** How many articles have a value, if it were chosen instead of what is. */
export interface Count {
  readonly value: string;
  readonly articles: number;
}

/** What was found in a stretch of time. */
export interface Period {
  /** `2031-05`, `2031` where no month is known, empty where no date is. */
  readonly date: string;
  readonly articles: number;
  /** Occurrences. */
  readonly hits: number;
}

/** What is found, counted. */
export interface Overview {
  readonly articles: number;
  /** Occurrences in all of them. */
  readonly hits: number;
  /** By month, in their order, only those with any. */
  readonly periods: readonly Period[];
  /** By what one can narrow by; most articles first, pages in their order. */
  readonly facets: Readonly<Record<'paper' | FacetName, readonly Count[]>>;
}

/** Counts hits. What stands beside a filter is counted without that filter, so that one sees what choosing another would give. */
export async function toOverview(hits: readonly Hit[]): Promise<Overview> {
  const found = hits.filter(({ failed }) => failed.length === 0);
  const facets = new Map<Part, FacetsOf>();
  const loading = [...Map.groupBy(hits, ({ part }) => part)].map(async ([part, its]) => {
    facets.set(part, await part.facets(its.map(({ row }) => row)));
  });
  await Promise.all(loading);
  const valuesOf = (name: FacetName) => (hit: Hit) => facets.get(hit.part)!(name, hit.row);
  const counted = FACETS.map((name) => [name, count(hits, name, valuesOf(name))] as const);
  const byName = Object.fromEntries(counted) as Record<FacetName, Count[]>;
  return {
    articles: found.length,
    hits: found.reduce((sum, hit) => sum + hit.count, 0),
    periods: toPeriods(found),
    facets: {
      ...byName,
      paper: count(hits, 'paper', ({ paper }) => [paper]),
      page: byName.page.toSorted((a, b) => Number(a.value) - Number(b.value)),
    },
  };
}

function count(hits: readonly Hit[], name: FilterName, valuesOf: (hit: Hit) => readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const hit of hits) {
    if (hit.failed.some((failed) => failed !== name)) continue;
    for (const value of valuesOf(hit)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, articles]) => ({ value, articles })).sort(
    (a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1),
  );
}

function toPeriods(hits: readonly Hit[]): Period[] {
  const periods = new Map<string, { articles: number; hits: number }>();
  for (const { date, count } of hits) {
    const month = date.slice(0, 7);
    const period = periods.get(month) ?? { articles: 0, hits: 0 };
    periods.set(month, { articles: period.articles + 1, hits: period.hits + count });
  }
  return Array.from(periods, ([date, counts]) => ({ date, ...counts })).sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
}
