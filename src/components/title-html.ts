import type { ArticleEntry } from '../archive/index.ts';
import { html, type Markup, markup } from '../markup/markup.ts';
import { displayTitle } from '../words/display-title.ts';
import { both } from './both.ts';

/** Where the paper printed no title. */
export const UNTITLED = html`<span class="supplied-mark">${both(({ titles }) => titles.untitled)}</span>`;

/** The title of an article as lists show it, with a mark where the paper printed none. */
export function titleHtml(article: Pick<ArticleEntry, 'headline' | 'lead'>): Markup {
  const { text, supplied } = displayTitle(article);
  return supplied ? html`<span class="supplied-title">${text}</span>${UNTITLED}` : markup`${text}`;
}
