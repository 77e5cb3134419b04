import type { Article } from '../../../schemas/index.ts';
import { fromAt } from '../../model/at.ts';
import { ROLE_WORDS } from '../../words/role-words.ts';
import { BASIS_MARKS, KIND_WORDS, sayDate, sayFigure } from '../values/say-value.ts';

/** A value of an article's frontmatter and the place of the article that it was read from. */
export interface TracedValue {
  /** Unique on the page: `v12`. */
  readonly id: string;
  readonly block: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What it came to: 记者, 2012年9月3日, 3,700,000元. */
  readonly words: string;
  /** How, or of what: 推算, 助学金. */
  readonly detail: string;
}

export interface ValueGroup {
  readonly title: string;
  readonly values: readonly TracedValue[];
}

/** The values of an article by kind, kinds without any left out. `first` is the number of its first id. */
export function tracedValues(article: Article, first: number): ValueGroup[] {
  let next = first;
  const trace = (at: string, text: string, words: string, detail = ''): TracedValue => {
    const { block, from, to } = fromAt(at);
    return { id: `v${next++}`, block, from, to, text, words, detail };
  };
  const mentions = (title: string, list: Article['people']) => ({
    title,
    values: list.map(({ name, at }) => trace(at, name, '')),
  });
  return [
    {
      title: '署名',
      values: article.reporters.map(({ name, role, at }) => trace(at, name, ROLE_WORDS[role])),
    },
    {
      title: '日期',
      values: article.dates.map((date) => trace(date.at, date.text, sayDate(date), BASIS_MARKS[date.basis])),
    },
    {
      title: '数字',
      values: article.figures.map((figure) =>
        trace(figure.at, figure.text, sayFigure(figure), figure.of ?? KIND_WORDS[figure.kind]),
      ),
    },
    mentions('人物', article.people),
    mentions('地点', article.places),
    mentions('机构', article.organizations),
  ].filter(({ values }) => values.length > 0);
}
