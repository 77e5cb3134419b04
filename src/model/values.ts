/** One walk over what was read out of an article's text. */
import type { Article } from '../../schemas/index.ts';

/** The lists of values that an article has, as its file orders them. */
export const VALUE_KEYS = ['reporters', 'dates', 'figures', 'people', 'places', 'organizations'] as const;
export type ValueKey = (typeof VALUE_KEYS)[number];

/** A value of an article and where it says that it stands. */
export interface PlacedValue {
  readonly list: ValueKey | 'dateline';
  /** In its list; 0 for the dateline. */
  readonly index: number;
  /** The very words of the place. */
  readonly text: string;
  readonly at: string;
}

export function valuesOf(article: Pick<Article, ValueKey | 'dateline'>): PlacedValue[] {
  const { dateline } = article;
  return [
    ...(dateline === null
      ? []
      : [{ list: 'dateline' as const, index: 0, text: dateline.text, at: dateline.at }]),
    ...VALUE_KEYS.flatMap((list) =>
      article[list].map((value, index) => ({
        list,
        index,
        text: 'name' in value ? value.name : value.text,
        at: value.at,
      })),
    ),
  ];
}

/** The article with those values alone whose place is to be kept. */
export function keepValues(article: Article, keep: (at: string) => boolean): Article {
  const kept = <T extends { readonly at: string }>(values: readonly T[]) =>
    values.filter(({ at }) => keep(at));
  const { dateline } = article;
  return {
    ...article,
    dateline: dateline !== null && keep(dateline.at) ? dateline : null,
    reporters: kept(article.reporters),
    dates: kept(article.dates),
    figures: kept(article.figures),
    people: kept(article.people),
    places: kept(article.places),
    organizations: kept(article.organizations),
  };
}
