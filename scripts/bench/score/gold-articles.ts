import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GoldArticle, scoreValues, type Tally, type ValueFinder } from './score-values.ts';

const FOLDER = fileURLToPath(new URL('../../../tests/gold/', import.meta.url));

interface GoldPage {
  readonly date: string | null;
  readonly articles: readonly GoldArticle[];
  readonly captions: readonly { readonly text: string; readonly owner: number | null }[];
}

/** What is read in all labelled articles, beside the labels; `find` as in `scoreValues`. */
export function goldTally(find?: ValueFinder): Tally {
  const tally: Tally = {};
  for (const { article, captions, issue } of goldArticles())
    scoreValues(article, captions, issue, tally, find);
  return tally;
}

/** The articles of the gold with the captions that each owns and the day of their page. */
export function goldArticles(): { article: GoldArticle; captions: string[]; issue: string | null }[] {
  return globSync('*/*/*.json', { cwd: FOLDER })
    .sort()
    .flatMap((file) => {
      const page = JSON.parse(readFileSync(FOLDER + file, 'utf8')) as GoldPage;
      return page.articles.map((article, i) => ({
        article,
        captions: page.captions.filter(({ owner }) => owner === i).map(({ text }) => text),
        issue: page.date,
      }));
    });
}
