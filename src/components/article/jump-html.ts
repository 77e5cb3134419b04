import type { Jump } from '../../../schemas/index.ts';
import { articleUrl, below } from '../../addresses/urls.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { both, bothAttribute } from '../both.ts';
import { archive } from '../shown-archive.ts';
import { titleHtml } from '../title-html.ts';
import { partHtml } from '../values/article-html.ts';

const MISSING = both(({ article }) => article.jump.missing);
const BEFORE_TITLE = both(({ article }) => article.jump.before);

/** 上接第1版, 下转第3版: the article's other part, to be read as one with it; or the word that it is missing. */
export function jumpHtml({ page, id }: Jump, direction: 'from' | 'to'): Markup {
  const words = both(({ article }) => article.jump[direction](page));
  const entry = id === null ? undefined : archive.index().byId.get(id);
  const other = entry && archive.article(entry.id);
  if (!entry || !other) return html`<p class="jump">${words}<span class="label">${MISSING}</span></p>`;
  const href = below(import.meta.env.BASE_URL, articleUrl(entry));
  const text = { html: partHtml(other.article, other.paragraphs(), other.forms()) };
  return html`
    <section class="other-part"${bothAttribute('aria-label', ({ article }) => article.jump[direction](page))}>
      <p class="jump"><a href="${href}">${words}${BEFORE_TITLE}${titleHtml(entry)}</a></p>
      <div class="article-text">${text}</div>
    </section>`;
}
