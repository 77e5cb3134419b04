import { articleUrl, below } from '../addresses/urls.ts';
import type { ArticleEntry } from '../archive/index.ts';
import { html, type Markup } from '../markup/markup.ts';
import { both, type Say } from './both.ts';
import { titleHtml } from './title-html.ts';

/** Titles under their years, in the order given; `say` says where an article stands, its year apart. */
export function articlesByYear(
  articles: readonly ArticleEntry[],
  say: (article: ArticleEntry) => Say<string>,
): Markup {
  const years = Map.groupBy(articles, ({ date }) => date?.value.slice(0, 4) ?? '');
  return html`${[...years].map(([year, ofYear]) => yearHtml(year, ofYear, say))}`;
}

function yearHtml(
  year: string,
  articles: readonly ArticleEntry[],
  say: (article: ArticleEntry) => Say<string>,
): Markup {
  const title = both(({ issueDates }) => (year === '' ? issueDates.undated : issueDates.year(year)));
  return html`
    <section class="year">
      <h2>${title}</h2>
      <ol class="title-list">${articles.map((article) => itemHtml(article, say(article)))}</ol>
    </section>`;
}

function itemHtml(article: ArticleEntry, say: Say<string>): Markup {
  const href = below(import.meta.env.BASE_URL, articleUrl(article));
  return html`<li><a href="${href}">${titleHtml(article)}</a><span class="label">${both(say)}</span></li>`;
}
