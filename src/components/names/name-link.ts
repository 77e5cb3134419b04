import { below, nameUrl } from '../../addresses/urls.ts';
import type { NameEntry } from '../../archive/index.ts';
import { html, type Markup } from '../../markup/markup.ts';

/** The way to the page of a name. */
export const nameHref = ({ kind, name, id }: NameEntry) =>
  below(import.meta.env.BASE_URL, nameUrl(kind, name, id));

/** A name that leads to its page, with how many articles name it. */
export function nameLink(entry: NameEntry, count: Markup | string): Markup {
  return html`<a href="${nameHref(entry)}"><span lang="zh-CN">${entry.name}</span> <span class="label">${count}</span></a>`;
}
