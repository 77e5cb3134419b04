import { below, namesUrl, paperUrl, reporterUrl, searchUrl } from '../../addresses/urls.ts';
import type { ArticleEntry, NameEntry } from '../../archive/index.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { sayRoles } from '../../words/byline.ts';
import { zh } from '../../words/zh.ts';
import { articlesByYear } from '../articles-by-year.ts';
import { both, inEach } from '../both.ts';
import { periodChart } from '../charts/period-chart.ts';
import { crumbsHtml } from '../frame/crumbs-html.ts';
import type { FramedPage } from '../frame/framed-page.ts';
import { isOwnPage } from '../reporter-link.ts';
import { archive, paperName } from '../shown-archive.ts';
import { hasNamePage } from './has-name-page.ts';
import { nameLink } from './name-link.ts';
import { namedBeside } from './named-beside.ts';

/** Names of others that a page shows. */
const BESIDE = 12;

/** A page is for reading: the search has all articles. */
const MOST = 300;

/** What stands under a name: over time, in which papers, beside whom. */
export function namePage(entry: NameEntry): FramedPage {
  const { kind, name } = entry;
  const count = zh.front.articles(entry.articles.length);
  return {
    title: inEach(() => name),
    description: entry.note ?? zh.names.description(kind, name, count),
    head: '',
    body: html`
      ${crumbsHtml([[namesUrl(kind), both(({ names }) => names.titles[kind])]])}
      ${headHtml(entry)}
      ${noteHtml(entry)}
      ${chartHtml(entry)}
      ${besideHtml(entry)}
      ${listHtml(entry)}`.html,
  };
}

function headHtml({ name, spellings, articles }: NameEntry): Markup {
  const others = spellings.filter((spelling) => spelling !== name);
  const also = others.length > 0 && html`<span>${both(({ names }) => names.also(others))}</span>`;
  const search = below(import.meta.env.BASE_URL, searchUrl(spellings.join(' OR ')));
  return html`
    <header class="person-head">
      <h1 lang="zh-CN">${name}</h1>
      <p class="label">
        ${also}
        <span>${both(({ front }) => front.articles(articles.length))}</span>
        <span>${papersHtml(articles)}</span>
        <span><a href="${search}">${both(({ names }) => names.search)}</a></span>
      </p>
    </header>`;
}

/** 《澜川日报》12篇 《…》3篇 */
function papersHtml(articles: readonly ArticleEntry[]): Markup {
  const papers = [...Map.groupBy(articles, ({ paper }) => paper)].sort(([, a], [, b]) => b.length - a.length);
  return html`${papers.map(([paper, { length }], i) => {
    const href = below(import.meta.env.BASE_URL, paperUrl(paper));
    const count = papers.length > 1 && both(({ front }) => front.articles(length));
    return html`${i > 0 && ' '}<a href="${href}">${both(({ places }) => places.paper(paperName(paper)))}</a>${count}`;
  })}`;
}

/** Who it is, or that it may be several; the others of the same name; what is signed so. */
function noteHtml(entry: NameEntry): Markup | null {
  const { kind, name, note, isTold } = entry;
  if (kind !== 'people') return note === undefined ? null : html`<p class="note" lang="zh-CN">${note}</p>`;
  const namesakes = archive.names().namesakes(entry).filter(hasNamePage);
  const papers = new Set(entry.articles.map(({ paper }) => paper));
  const signed = [...papers].filter((paper) => isOwnPage(paper, name));
  const told = both(({ names }) => (isTold ? names.told : names.shared));
  return html`
    ${note && html`<p class="note" lang="zh-CN">${note}</p>`}
    ${(!isTold || namesakes.length > 0) && html`<p class="note">${told}</p>`}
    ${
      namesakes.length > 0 &&
      linksHtml(
        both(({ names }) => names.namesakes),
        namesakes.map((other) => [other, other.note ?? '']),
      )
    }
    ${
      signed.length > 0 &&
      html`
      <p class="note">
        ${both(({ names }) => names.signed)}
        ${signed.map(
          (paper) =>
            html`<a href="${below(import.meta.env.BASE_URL, reporterUrl(paper, name))}">${both(({ places }) => places.paper(paperName(paper)))}</a>`,
        )}
      </p>`
    }`;
}

function chartHtml({ articles }: NameEntry): Markup | null {
  return periodChart(
    articles.flatMap(({ date }) => date?.value ?? []),
    'year',
  );
}

function besideHtml(entry: NameEntry): Markup | null {
  const others = namedBeside(entry, archive.names(), BESIDE);
  if (others.length === 0) return null;
  return linksHtml(
    both(({ names }) => names.beside),
    others.map(([other, count]) => [other, both(({ front }) => front.articles(count))]),
  );
}

function linksHtml(title: Markup, entries: readonly (readonly [NameEntry, Markup | string])[]): Markup {
  const items = entries.map(([entry, said]) => html`<li>${nameLink(entry, said)}</li>`);
  return html`<section class="names-beside"><h2 class="label">${title}</h2><ul class="names-many">${items}</ul></section>`;
}

function listHtml(entry: NameEntry): Markup {
  const newest = entry.articles.toReversed().sort((a, b) => byDay(b, a));
  const shown = newest.slice(0, MOST);
  const rest = newest.length - shown.length;
  const search = below(import.meta.env.BASE_URL, searchUrl(entry.name));
  return html`
    ${articlesByYear(shown, (article) => ({ issueDates, places, bylines }) => {
      const signed = article.reporters.filter(({ name }) => entry.spellings.includes(name));
      return places.beside(
        article.date === null ? '' : issueDates.withinYear(article.date.value),
        archive.papers.size > 1 ? places.paper(paperName(article.paper)) : '',
        places.page(article.page),
        entry.kind === 'people' ? sayRoles([...new Set(signed.map(({ role }) => role))], bylines) : '',
      );
    })}
    ${rest > 0 && html`<p class="label"><a href="${search}">${both(({ topics }) => topics.rest(rest))}</a></p>`}`;
}

const dayOf = ({ date }: ArticleEntry) => date?.value ?? '';
const byDay = (a: ArticleEntry, b: ArticleEntry) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b)));
