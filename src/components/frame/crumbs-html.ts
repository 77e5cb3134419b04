import { below } from '../../addresses/urls.ts';
import { type Markup, markup } from '../../markup/markup.ts';

/** A place on the way to a page, and what it is called. */
export type Crumb = readonly [url: string, name: string];

/** Where the reader is: paper, issue, page. The last one is the page itself or its parent. */
export function crumbsHtml(places: readonly Crumb[]): Markup {
  const base = import.meta.env.BASE_URL;
  return markup`<nav class="crumbs label" aria-label="所在位置"><ol>${places.map(([url, name]) => markup`<li><a href="${below(base, url)}">${name}</a></li>`)}</ol></nav>`;
}
