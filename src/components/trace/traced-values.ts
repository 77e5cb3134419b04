import type { Article } from '../../../schemas/index.ts';
import type { Markup } from '../../markup/markup.ts';
import { fromAt } from '../../model/at.ts';
import type { Words } from '../../words/words-of.ts';
import { both } from '../both.ts';
import { sayDate, sayFigure } from '../values/say-value.ts';

/** A value of an article's frontmatter and the place of the article that it was read from. */
export interface TracedValue {
  /** Unique on the page: `v12`. */
  readonly id: string;
  readonly block: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What it came to: 记者, 2012年9月3日, 3,700,000元. */
  readonly words: Markup | null;
  /** How, or of what: 推算, 助学金. */
  readonly detail: Markup | string | null;
}

export interface ValueGroup {
  readonly kind: keyof Words['trace']['values'];
  readonly values: readonly TracedValue[];
}

/** The values of an article by kind, kinds without any left out. `first` is the number of its first id. */
export function tracedValues(article: Article, first: number): ValueGroup[] {
  let next = first;
  const trace = (
    at: string,
    text: string,
    words: Markup | null,
    detail: TracedValue['detail'] = null,
  ): TracedValue => {
    const { block, from, to } = fromAt(at);
    return { id: `v${next++}`, block, from, to, text, words, detail };
  };
  const mentions = (kind: ValueGroup['kind'], list: Article['people']): ValueGroup => ({
    kind,
    values: list.map(({ name, at }) => trace(at, name, null)),
  });
  const groups: ValueGroup[] = [
    {
      kind: 'byline',
      values: article.reporters.map(({ name, role, at }) =>
        trace(
          at,
          name,
          both(({ bylines }) => bylines.roles[role]),
        ),
      ),
    },
    {
      kind: 'dates',
      values: article.dates.map((date) =>
        trace(
          date.at,
          date.text,
          both(({ values }) => sayDate(date, values)),
          date.basis === 'printed' ? null : both(({ values }) => values.marks[date.basis]),
        ),
      ),
    },
    {
      kind: 'figures',
      values: article.figures.map((figure) =>
        trace(
          figure.at,
          figure.text,
          both(({ values }) => sayFigure(figure, values)),
          figure.of ?? both(({ values }) => values.kinds[figure.kind]),
        ),
      ),
    },
    mentions('people', article.people),
    mentions('places', article.places),
    mentions('organizations', article.organizations),
  ];
  return groups.filter(({ values }) => values.length > 0);
}
