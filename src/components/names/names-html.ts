import { below, NAME_KINDS, type NameKind, searchUrl } from '../../addresses/urls.ts';
import { type ArticleEntry, namesIn } from '../../archive/index.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { both, bothAttribute } from '../both.ts';
import { archive } from '../shown-archive.ts';
import { hasNamePage } from './has-name-page.ts';
import { nameHref } from './name-link.ts';

const LABEL = bothAttribute('aria-label', ({ names }) => names.inArticle);
const TITLES = new Map(NAME_KINDS.map((kind) => [kind, both(({ names }) => names.titles[kind])]));

/** Whom and what an article names; each leads to its page, a name that stands here alone to its search. Null where it names nobody and nothing. */
export function namesHtml(entry: ArticleEntry): Markup | null {
  const rows = NAME_KINDS.flatMap((kind) => rowHtml(entry, kind) ?? []);
  return rows.length === 0 ? null : html`<aside class="named"${LABEL}><dl>${rows}</dl></aside>`;
}

function rowHtml(entry: ArticleEntry, kind: NameKind): Markup | null {
  const names = namesIn(entry, kind);
  if (names.length === 0) return null;
  const items = names.map((name) => html`<li><a href="${hrefOf(entry, kind, name)}">${name}</a></li>`);
  return html`<div><dt>${TITLES.get(kind)!}</dt><dd><ul lang="zh-CN">${items}</ul></dd></div>`;
}

function hrefOf(article: ArticleEntry, kind: NameKind, name: string): string {
  const found = archive.names().find(kind, name, article.id);
  if (found !== undefined && hasNamePage(found)) return nameHref(found);
  return below(import.meta.env.BASE_URL, searchUrl(name));
}
