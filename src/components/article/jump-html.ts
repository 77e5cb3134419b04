import type { Jump } from '../../../schemas/index.ts';
import { articleUrl, below } from '../../addresses/urls.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import { english } from '../english.ts';
import { archive } from '../shown-archive.ts';
import { titleHtml } from '../title-html.ts';
import { partHtml } from '../values/article-html.ts';

/** 上接第1版, 下转第3版: the article's other part, to be read as one with it; or the word that it is missing. */
export function jumpHtml(jump: Jump, direction: 'from' | 'to'): Markup {
  const words = direction === 'from' ? `上接第${jump.page}版` : `下转第${jump.page}版`;
  const meaning = english(`Continued ${direction === 'from' ? 'from' : 'on'} page ${jump.page}`);
  const entry = jump.id === null ? undefined : archive.index().byId.get(jump.id);
  const other = entry && archive.article(entry.id);
  if (!entry || !other)
    return markup`<p class="jump">${words}${meaning}<span class="label">（这一部分未收入档案${english('not in the archive')}）</span></p>`;
  const href = below(import.meta.env.BASE_URL, articleUrl(entry));
  const text = { html: partHtml(other.article, other.paragraphs()) };
  return markup`<section class="other-part" aria-label="${words}"><p class="jump"><a href="${href}">${words}：${titleHtml(entry)}</a>${meaning}</p><div class="article-text">${text}</div></section>`;
}
