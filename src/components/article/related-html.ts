import { articleUrl, below } from '../../addresses/urls.ts';
import type { ArchiveIndex, ArticleEntry } from '../../archive/index.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { both, bothAttribute } from '../both.ts';
import { archive } from '../shown-archive.ts';
import { titleHtml } from '../title-html.ts';
import { type Related, type RelatedFinder, relatedFinder } from './related.ts';

/** One for an index: in development there is a new index after each change. */
const finders = new WeakMap<ArchiveIndex, RelatedFinder>();

const LABEL = bothAttribute('aria-label', ({ article }) => article.related.label);
const TITLES = {
  byline: both(({ article }) => article.related.byline),
  place: both(({ article }) => article.related.place),
  day: both(({ article }) => article.related.day),
};

/**
 * Links to other articles by the same reporters, of the same places, of the same day; few, and none where there is none.
 *
 * @param beside ids of the articles that are printed with it
 */
export function relatedHtml(entry: ArticleEntry, beside: readonly string[]): Markup | null {
  const index = archive.index();
  const find = finders.get(index) ?? relatedFinder(index);
  finders.set(index, find);
  const related = find(entry, beside);
  return related.length === 0 ? null : html`<nav class="related"${LABEL}>${related.map(sectionHtml)}</nav>`;
}

function sectionHtml({ by, articles }: Related): Markup {
  return html`
    <section>
      <h2 class="label">${TITLES[by]}</h2>
      <ul>${articles.map((article) => linkHtml(article, by !== 'day'))}</ul>
    </section>`;
}

function linkHtml(article: ArticleEntry, dated: boolean): Markup {
  const { date } = article;
  const day = dated && date && both(({ issueDates }) => issueDates.day(date.value));
  return html`
    <li>
      <a href="${below(import.meta.env.BASE_URL, articleUrl(article))}">${titleHtml(article)}</a>
      ${day && html`<span class="label">${day}</span>`}
    </li>`;
}
