import { expect, it } from 'vitest';
import type { ArticleEntry } from '../../src/archive/index.ts';
import { relatedFinder } from '../../src/components/article/related.ts';

/** An article by its place in the archive, who signed it and the places that it names. */
function entry(folder: string, name: string, order: number, by: string[] = [], places: string[] = []) {
  return {
    id: `lanchuan-ribao-${folder}-${name}-0${order}`,
    paper: 'lanchuan-ribao',
    folder,
    name,
    date: folder === 'undated' ? null : { value: folder, basis: 'path' as const },
    order,
    reporters: by.map((reporter) => ({ name: reporter, role: 'reporter' as const })),
    places,
  } as unknown as ArticleEntry;
}

const articles = [
  entry('2009-03-05', '01', 1, ['沈知秋'], ['澜川市']),
  entry('2012-03-04', '02', 1, [], ['望澜区', '澜川市']),
  entry('2012-03-05', '01', 1, ['沈知秋'], ['望澜区']),
  entry('2012-03-05', '01', 2, ['沈知秋']),
  entry('2012-03-05', '03', 1),
  entry('2012-03-05', '03', 2),
  entry('undated', 'jiuying', 1, ['沈知秋']),
];
const pages = Map.groupBy(articles, ({ folder, name }) => `${folder}/${name}`);
const issues = [...Map.groupBy(articles, ({ folder }) => folder)].map(([folder]) => ({
  paper: 'lanchuan-ribao',
  folder,
  date: folder,
  pages: [...pages].filter(([key]) => key.startsWith(folder)).map(([, ofPage]) => ({ articles: ofPage })),
}));
const reporters = [
  {
    paper: 'lanchuan-ribao',
    name: '沈知秋',
    roles: [],
    articles: articles.filter(({ reporters }) => reporters.length > 0),
  },
];
const related = relatedFinder({ articles, issues, reporters } as never);
const ids = (article: ArticleEntry) =>
  related(article).map(({ by, articles }) => [by, articles.map(({ id }) => id.slice(15))]);

it('links by reporter, by place and by day, nearest first, without the page itself and no article twice', () => {
  expect(ids(articles[2]!)).toEqual([
    ['byline', ['2009-03-05-01-01', 'undated-jiuying-01']],
    ['place', ['2012-03-04-02-01']],
    ['day', ['2012-03-05-03-01']],
  ]);
});

it('offers no part that is printed with the article, but the next one of that page', () => {
  const other = articles[4]!;
  const found = related(articles[2]!, [other.id]);
  expect(found.at(-1)).toMatchObject({ by: 'day', articles: [articles[5]] });
  expect(found.flatMap(({ articles }) => articles)).not.toContain(other);
});

it('has nothing where nothing is in common', () => {
  expect(ids(entry('1999-01-01', '01', 1))).toEqual([]);
});
