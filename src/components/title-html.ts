import type { ArticleEntry } from '../archive/index.ts';
import { type Markup, markup } from '../markup/markup.ts';
import { displayTitle } from '../words/display-title.ts';

/** The title of an article as lists show it, with a mark where the paper printed none. */
export function titleHtml(article: Pick<ArticleEntry, 'headline' | 'lead'>): Markup {
  const { text, supplied } = displayTitle(article);
  return supplied
    ? markup`<span class="supplied-title">${text}</span><span class="supplied-mark">无题</span>`
    : markup`${text}`;
}
