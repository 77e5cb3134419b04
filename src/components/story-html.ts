import { articleUrl, below } from '../addresses/urls.ts';
import type { ArticleEntry } from '../archive/index.ts';
import { html, type Markup } from '../markup/markup.ts';
import { sayByline } from '../words/byline.ts';
import { both } from './both.ts';
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
  const { kicker, deck } = article;
  const href = below(import.meta.env.BASE_URL, articleUrl(article));
  const heading = html`<a href="${href}">${titleHtml(article)}</a>`;
  return html`
    <article class="story story--${size}">
      ${kicker && html`<p class="kicker">${kicker}</p>`}
      <${level}>${heading}</${level}>
      ${deck && html`<p class="deck">${deck}</p>`}
      ${bylineHtml(article)}
      ${textHtml(article, lead, paragraphs)}
    </article>`;
}

function bylineHtml({ reporters }: ArticleEntry): Markup | null {
  const writers = reporters.filter(({ role }) => role !== 'editor' && role !== 'photographer');
  if (writers.length === 0) return null;
  return html`<p class="byline">${both(({ bylines }) => sayByline(writers, bylines))}</p>`;
}

/** Whole paragraphs, or its lead, which ends in dots where it does not end a sentence. */
function textHtml(article: ArticleEntry, lead: boolean, paragraphs: readonly string[]): Markup | null {
  // A title that was made of the lead would say it twice.
  const leads = lead && article.headline !== null && article.lead !== '' ? [article.lead] : [];
  const text = paragraphs.length > 0 ? paragraphs : leads;
  if (text.length === 0) return null;
  const cut = paragraphs.length === 0 && !/[。！？”）]$/u.test(article.lead);
  const shown = text.map((paragraph) => html`<p>${paragraph}${cut && '……'}</p>`);
  return html`<div class="story-text">${shown}</div>`;
}
