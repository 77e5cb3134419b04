import { UNDATED } from '../addresses/urls.ts';
import { dropPath, type PageAddress } from '../content/page-address.ts';
import { type Markup, markup } from '../markup/markup.ts';
import { type Language, wordsOf } from '../words/words-of.ts';
import { frameHtml } from './desk-frame-html.ts';
import { DESK, deskUrl, inDeskLanguage } from './desk-urls.ts';
import type { OpenPage } from './list-open.ts';

/** 《澜川日报》 2012-03-05 第3版 */
export function pageTitle(
  { paper, folder, name }: PageAddress,
  papers: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { desk } = wordsOf(language);
  return desk.pageTitle(papers.get(paper) ?? paper, folder === UNDATED ? null : folder, name);
}

/** The pages that need a person, worst first. */
export function overviewHtml(
  pages: readonly OpenPage[],
  papers: ReadonlyMap<string, string>,
  language: Language,
): string {
  const { title, overview } = wordsOf(language).desk;
  const items = pages.reduce((sum, page) => sum + page.items.length, 0);
  const count = pages.length === 0 ? overview.none : overview.count(pages.length, items);
  return frameHtml(
    { title, address: DESK, language },
    markup`<h1>${title}</h1><p class="count">${count}</p><ol class="pages">${pages.map((page) => rowHtml(page, papers, language))}</ol>`,
  );
}

function rowHtml(
  { address, quality, items, problems }: OpenPage,
  papers: ReadonlyMap<string, string>,
  language: Language,
): Markup {
  const { qualityNote, overview } = wordsOf(language).desk;
  // What a page record says is Chinese, what is said of a file English.
  const said =
    problems.length > 0
      ? markup`<p lang="en">${problems[0]}</p>`
      : markup`<p lang="zh-CN">${items[0]?.message}</p>`;
  return markup`<li>
    <a href="${inDeskLanguage(deskUrl(address), language)}">${pageTitle(address, papers, language)}</a>
    <span class="quality" title="${qualityNote}"><meter min="0" max="1" low="0.6" high="0.9" optimum="1" value="${quality}"></meter> ${quality.toFixed(2)}</span>
    <span>${overview.items(items.length)}</span>
    ${said}
    <small>${dropPath(address)}</small>
  </li>`;
}
