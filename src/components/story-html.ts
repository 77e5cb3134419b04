import { articleUrl, below } from '../addresses/urls.ts';
import type { ArticleEntry } from '../archive/index.ts';
import { type Markup, markup } from '../markup/markup.ts';
import { sayByline } from '../words/byline.ts';
import { titleHtml } from './title-html.ts';

/** How an article is set in a list. */
export interface StorySetting {
  readonly level: 'h2' | 'h3' | 'h4';
  /** How large: the first of a front page, the first of a page, any other. */
  readonly size?: 'lead' | 'major' | 'minor';
  /** Shows its lead. */
  readonly lead?: boolean;
  /** Shows these paragraphs. */
  readonly paragraphs?: readonly string[];
}

/** An article in a list: kicker, title, deck, byline, and as much of its text as asked for. */
export function storyHtml(
  article: ArticleEntry,
  { level, size = 'minor', lead = false, paragraphs = [] }: StorySetting,
): Markup {
  const byline = sayByline(
    article.reporters.filter(({ role }) => role !== 'editor' && role !== 'photographer'),
  );
  // A title that was made of the lead would say it twice.
  const leads = lead && article.headline !== null && article.lead !== '' ? [article.lead] : [];
  const text = paragraphs.length > 0 ? paragraphs : leads;
  const cut = paragraphs.length === 0 && !/[。！？”）]$/u.test(article.lead);
  const heading = markup`<a href="${below(import.meta.env.BASE_URL, articleUrl(article))}">${titleHtml(article)}</a>`;
  return markup`<article class="story story--${size}">${
    article.kicker && markup`<p class="kicker">${article.kicker}</p>`
  }<${level}>${heading}</${level}>${article.deck && markup`<p class="deck">${article.deck}</p>`}${
    byline && markup`<p class="byline">${byline}</p>`
  }${
    text.length > 0 &&
    markup`<div class="story-text">${text.map((paragraph) => markup`<p>${paragraph}${cut && '……'}</p>`)}</div>`
  }</article>`;
}
