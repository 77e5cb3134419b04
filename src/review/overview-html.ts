import { UNDATED } from '../addresses/urls.ts';
import { dropPath, type PageAddress } from '../content/page-address.ts';
import { type Markup, markup } from '../markup/markup.ts';
import { frameHtml } from './desk-frame-html.ts';
import type { OpenPage } from './list-open.ts';

/** `/review/lanchuan-ribao/2012-03-05/03`: where a page is worked on. */
export function reviewUrl({ paper, folder, name }: PageAddress): string {
  return `/review/${[paper, folder, name].map(encodeURIComponent).join('/')}`;
}

/** 《澜川日报》 2012-03-05 第3版 */
export function pageTitle({ paper, folder, name }: PageAddress, papers: ReadonlyMap<string, string>): string {
  const place = folder === UNDATED ? `日期不详 ${name}` : `${folder} 第${Number(name)}版`;
  return `《${papers.get(paper) ?? paper}》 ${place}`;
}

/** The pages that need a person, worst first. */
export function overviewHtml(pages: readonly OpenPage[], papers: ReadonlyMap<string, string>): string {
  const items = pages.reduce((sum, page) => sum + page.items.length, 0);
  const count = markup`<p class="count">${pages.length} 个版面，${items} 处要看。最要紧的在前。</p>`;
  const none = markup`<p class="count">没有什么要看的了。</p>`;
  return frameHtml(
    '校对',
    markup`<h1>校对</h1>${pages.length === 0 ? none : count}<ol class="pages">${pages.map((page) => rowHtml(page, papers))}</ol>`,
  );
}

function rowHtml(
  { address, quality, items, problems }: OpenPage,
  papers: ReadonlyMap<string, string>,
): Markup {
  const [first] = items;
  return markup`<li>
    <a href="${reviewUrl(address)}">${pageTitle(address, papers)}</a>
    <span class="quality" title="识读质量，1 为没有可疑之处"><meter min="0" max="1" low="0.6" high="0.9" optimum="1" value="${quality}"></meter> ${quality.toFixed(2)}</span>
    <span>${items.length} 处</span>
    <p>${problems.length > 0 ? problems[0] : first?.message}</p>
    <small>${dropPath(address)}</small>
  </li>`;
}
