import { articleUrl, below, pageJsonUrl, teiUrl, traceUrl } from '../../addresses/urls.ts';
import type { ArticleEntry, OpenArticle, PageEntry } from '../../archive/index.ts';
import type { CitedArticle } from '../../citations/cited-article.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { isOfNewsroom } from '../../model/forms.ts';
import { displayTitle } from '../../words/display-title.ts';
import { both } from '../both.ts';
import { citationHtml } from '../cite/citation-html.ts';
import { crumbsHtml, pageCrumbs } from '../frame/crumbs-html.ts';
import { namesHtml } from '../names/names-html.ts';
import { previousNextHtml } from '../previous-next-html.ts';
import { type ArticleHtml, articleHtml } from '../values/article-html.ts';
import { valuesHtml } from '../values/values-html.ts';
import { headHtml } from './head-html.ts';
import { jumpHtml } from './jump-html.ts';
import { relatedHtml } from './related-html.ts';
import { reportHtml } from './report-html.ts';

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
  const { article } = open;
  const paragraphs = open.paragraphs();
  const marked = articleHtml(article, paragraphs, open.forms());
  const otherParts = [article.jumpFrom, article.jumpTo].flatMap((jump) => jump?.id ?? []);
  return html`
    ${crumbsHtml(pageCrumbs(page))}
    <article class="article">
      ${headHtml(article, marked, displayTitle(entry).text)}
      ${article.jumpFrom && jumpHtml(article.jumpFrom, 'from')}
      ${hidingHtml(open)}
      <div class="article-text">${{ html: marked.body }}</div>
      ${article.jumpTo && jumpHtml(article.jumpTo, 'to')}
      ${marked.captions.map((caption, i) => captionHtml(caption, i, open))}
      ${valuesHtml(article.dates, article.figures)}
      ${namesHtml(entry)}
      ${traceHtml(entry, open, page)}
      ${reviewHtml(open)}
      ${citeHtml(open, cited, url, paragraphs.length)}
      ${reportHtml(open, page, displayTitle(entry).text, url)}
      ${footHtml(open, page)}
    </article>
    ${relatedHtml(entry, otherParts)}
    ${neighboursHtml(entry, page)}
  `.html;
}

/** Why some of its words are not shown. */
function hidingHtml({ hiding }: OpenArticle): Markup | null {
  if (!hiding) return null;
  const since = both(({ article, issueDates }) => article.hidden(issueDates.day(hiding.on)));
  return html`<p class="article-hiding label">${since}${hiding.reason}</p>`;
}

const CAPTION = both(({ article }) => article.caption);

function captionHtml(caption: ArticleHtml['captions'][number], i: number, { article }: OpenArticle): Markup {
  const credit = article.captions[i]?.credit;
  const by = credit && html` · ${both((words) => words.article.photograph(credit))}`;
  return html`
    <figure class="caption" id="c${i + 1}">
      <figcaption><span class="label">${CAPTION}${by}</span><p>${{ html: caption }}</p></figcaption>
    </figure>`;
}

const TRACE = both(({ trace }) => trace.title);

function traceHtml(entry: ArticleEntry, { article }: OpenArticle, page: PageEntry): Markup {
  const href = `${below(import.meta.env.BASE_URL, traceUrl(page.drop))}#A${page.printed.indexOf(entry) + 1}`;
  const ranges = article.source.lines.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const note = both(({ article, bylines }) => article.traceNote(bylines.together(ranges)));
  return html`<p class="article-trace"><a href="${href}">${TRACE}</a><span class="label">${note}</span></p>`;
}

const TO_CHECK = both(({ article }) => article.toCheck);

/** What a person has still to look at. */
function reviewHtml({ article: { review } }: OpenArticle): Markup | null {
  if (review.length === 0) return null;
  const count = both(({ article }) => article.toCheckCount(review.length));
  return html`
    <details class="drop">
      <summary>${TO_CHECK}<span class="label">${count}</span></summary>
      <ul class="review">
        ${review.map(({ message, at }) => html`<li>${message}${at && html` <code>${at}</code>`}</li>`)}
      </ul>
    </details>`;
}

const CITE = both(({ cite }) => cite.title);

function citeHtml(
  { article }: OpenArticle,
  cited: CitedArticle,
  url: string | null,
  paragraphs: number,
): Markup {
  const place = { url, address: below(import.meta.env.BASE_URL, articleUrl(article)) };
  return html`
    <details class="drop cite" id="cite">
      <summary>${CITE}</summary>
      ${citationHtml(cited, place, paragraphs)}
    </details>`;
}

const ID = both(({ article }) => article.id);

function footHtml({ article }: OpenArticle, page: PageEntry): Markup {
  const file = (name: string, address: string) =>
    html`<a href="${below(import.meta.env.BASE_URL, address)}" lang="en">${name}</a>`;
  return html`
    <p class="article-foot label">
      ${ID} ${article.id} · ${file('TEI', teiUrl(page.drop))} · ${file('JSON', pageJsonUrl(page.drop))}
    </p>`;
}

/** The articles before and after it on its page. */
function neighboursHtml(entry: ArticleEntry, page: PageEntry): Markup | null {
  // From a notice the way leads on through all that is printed.
  const articles = isOfNewsroom(entry) ? page.articles : page.printed;
  const place = articles.indexOf(entry);
  const link = (other: ArticleEntry | undefined) =>
    other === undefined ? null : { url: articleUrl(other), title: displayTitle(other).text };
  return previousNextHtml('articles', link(articles[place - 1]), link(articles[place + 1]));
}
