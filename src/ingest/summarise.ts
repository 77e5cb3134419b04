import type { Article, PageRecord } from '../../schemas/index.ts';

/** What the table says of a page. */
export interface PageSummary {
  readonly articles: number;
  /** Non-space characters of the drop. */
  readonly characters: number;
  readonly repairs: number;
  readonly reporters: number;
  readonly dates: number;
  readonly figures: number;
  /** Places that a person should look at. */
  readonly review: number;
  /** Between 0 and 1; of several pages, the lowest. */
  readonly quality: number;
}

export const NOTHING: PageSummary = {
  articles: 0,
  characters: 0,
  repairs: 0,
  reporters: 0,
  dates: 0,
  figures: 0,
  review: 0,
  quality: 1,
};

export function summarise(record: PageRecord, articles: readonly Article[]): PageSummary {
  const count = (list: (article: Article) => readonly unknown[]) =>
    articles.reduce((sum, article) => sum + list(article).length, 0);
  return {
    articles: articles.length,
    characters: record.characters,
    repairs: record.repairs.length,
    reporters: count(({ reporters }) => reporters),
    dates: count(({ dates }) => dates),
    figures: count(({ figures }) => figures),
    review: record.review.length + count(({ review }) => review),
    quality: record.quality,
  };
}

/** Two summaries as one. */
export function add(a: PageSummary, b: PageSummary): PageSummary {
  const sums = Object.entries(a).map(([key, value]) => [key, value + b[key as keyof PageSummary]]);
  return { ...(Object.fromEntries(sums) as PageSummary), quality: Math.min(a.quality, b.quality) };
}
