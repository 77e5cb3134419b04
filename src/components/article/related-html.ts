import { articleUrl, below } from '../../addresses/urls.ts';
import type { ArchiveIndex, ArticleEntry } from '../../archive/index.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import { sayIssueDate } from '../../words/issue-date.ts';
import { english } from '../english.ts';
import { archive } from '../shown-archive.ts';
import { titleHtml } from '../title-html.ts';
import { type RelatedFinder, relatedFinder } from './related.ts';

/** One for an index: in development there is a new index after each change. */
const finders = new WeakMap<ArchiveIndex, RelatedFinder>();

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
  if (related.length === 0) return null;
  return markup`<nav class="related" aria-label="相关文章">${related.map(
    ({ title, meaning, articles }) =>
      markup`<section><h2 class="label">${title}${english(meaning)}</h2><ul>${articles.map(
        (article) =>
          markup`<li><a href="${below(import.meta.env.BASE_URL, articleUrl(article))}">${titleHtml(article)}</a>${title !== '同日' && article.date && markup`<span class="label">${sayIssueDate(article.date.value)}</span>`}</li>`,
      )}</ul></section>`,
  )}</nav>`;
}
