import {
  articleUrl,
  below,
  issueUrl,
  pageJsonUrl,
  pageUrl,
  paperUrl,
  teiUrl,
  traceUrl,
  UNDATED,
} from '../../addresses/urls.ts';
import type { ArticleEntry, OpenArticle, PageEntry } from '../../archive/index.ts';
import type { CitedArticle } from '../../citations/cited-article.ts';
import { markup } from '../../markup/markup.ts';
import { displayTitle } from '../../words/display-title.ts';
import { sayIssueDate } from '../../words/issue-date.ts';
import { sayPageTitle } from '../../words/say-page.ts';
import { citationHtml } from '../cite/citation-html.ts';
import { english } from '../english.ts';
import { crumbsHtml } from '../frame/crumbs-html.ts';
import { previousNextHtml } from '../previous-next-html.ts';
import { archive } from '../shown-archive.ts';
import { articleHtml } from '../values/article-html.ts';
import { valuesHtml } from '../values/values-html.ts';
import { headHtml } from './head-html.ts';
import { jumpHtml } from './jump-html.ts';
import { relatedHtml } from './related-html.ts';

export interface ShownArticle {
  readonly entry: ArticleEntry;
  readonly open: OpenArticle;
  readonly page: PageEntry;
  readonly cited: CitedArticle;
  /** Where it is published; null where the site's host is not known. */
  readonly url: string | null;
}

/**
 * All of an article's page between its frame, as one string: of ten thousand such pages each component, each fragment
 * and each list would be paid for ten thousand times.
 */
export function articlePageHtml({ entry, open, page, cited, url }: ShownArticle): string {
  const base = import.meta.env.BASE_URL;
  const { article, hiding } = open;
  const paragraphs = open.paragraphs();
  const html = articleHtml(article, paragraphs);
  const paperName = archive.papers.get(article.paper)?.name ?? article.paper;
  const issue = page.folder === UNDATED ? null : page.folder;
  const place = page.articles.indexOf(entry);
  const neighbour = (other: ArticleEntry | undefined) =>
    other === undefined ? null : { url: articleUrl(other), title: displayTitle(other).text };
  const otherParts = [article.jumpFrom, article.jumpTo].flatMap((jump) => jump?.id ?? []);
  const lines = article.source.lines.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join('、');
  return markup`${crumbsHtml([
    [paperUrl(article.paper), `《${paperName}》`],
    [issueUrl(article.paper, issue), issue === null ? '日期不详' : sayIssueDate(issue)],
    [pageUrl(page.drop), sayPageTitle(page)],
  ])}<article class="article">${headHtml(article, html, displayTitle(entry).text)}${
    article.jumpFrom && jumpHtml(article.jumpFrom, 'from')
  }${
    hiding &&
    markup`<p class="article-hiding label">文中以“■”代替的字，自${sayIssueDate(hiding.on)}起隐去：${hiding.reason}${english('Words hidden')}</p>`
  }<div class="article-text">${{ html: html.body }}</div>${article.jumpTo && jumpHtml(article.jumpTo, 'to')}${html.captions.map(
    (caption, i) =>
      markup`<figure class="caption" id="c${i + 1}"><figcaption><span class="label">图片说明${english('Caption')}${article.captions[i]?.credit && markup` · ${article.captions[i].credit} 摄${english('Photograph')}`}</span><p>${{ html: caption }}</p></figcaption></figure>`,
  )}${valuesHtml(article.dates, article.figures)}<p class="article-trace"><a href="${below(base, traceUrl(page.drop))}#A${place + 1}">对照原文</a>${english('Trace')}<span class="label">整理前的第 ${lines} 行，逐行、逐字、逐个数值</span></p>${
    article.review.length > 0 &&
    markup`<details class="drop"><summary>待核之处${english('To be checked')}<span class="label">${article.review.length} 处</span></summary><ul class="review">${article.review.map(({ message, at }) => markup`<li>${message}${at && markup` <code>${at}</code>`}</li>`)}</ul></details>`
  }<details class="drop cite" id="cite"><summary>引用本文${english('Cite')}</summary>${{ html: citationHtml(cited, { url, address: below(base, articleUrl(article)) }, paragraphs.length) }}</details><p class="article-foot label">编号${english('ID')} ${article.id} · <a href="${below(base, teiUrl(page.drop))}" lang="en">TEI</a> · <a href="${below(base, pageJsonUrl(page.drop))}" lang="en">JSON</a></p></article>${relatedHtml(entry, otherParts)}${previousNextHtml({ label: '同版文章', measure: '篇', previous: neighbour(page.articles[place - 1]), next: neighbour(page.articles[place + 1]) })}`
    .html;
}
