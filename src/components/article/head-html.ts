import type { Article } from '../../../schemas/index.ts';
import { below } from '../../addresses/urls.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { type BylineGroup, bylineGroups } from '../../words/byline.ts';
import { both } from '../both.ts';
import { reporterLink } from '../reporter-link.ts';
import type { ArticleHtml } from '../values/article-html.ts';

/** The head of an article: kicker, headline, deck, byline, its kind where it is no report, the day and the dateline. */
export function headHtml(article: Article, { kicker, headline, deck }: ArticleHtml, title: string): Markup {
  return html`
    <header class="article-head">
      ${kicker !== null && html`<p class="kicker" id="k">${{ html: kicker }}</p>`}
      ${headline === null ? suppliedHtml(title) : html`<h1 id="h">${{ html: headline }}</h1>`}
      ${deck !== null && html`<p class="deck" id="d">${{ html: deck }}</p>`}
      ${bylineHtml(article)}
      ${issueHtml(article)}
    </header>`;
}

const NO_TITLE = both(({ article }) => article.noTitle);

function suppliedHtml(title: string): Markup {
  return html`<h1 class="supplied-title">${title}</h1><p class="supplied-note">${NO_TITLE}</p>`;
}

function bylineHtml({ paper, reporters }: Article): Markup | null {
  const groups = bylineGroups(reporters);
  return groups.length === 0
    ? null
    : html`<p class="byline">${groups.map((group) => roleHtml(group, paper))}</p>`;
}

function roleHtml({ role, names }: BylineGroup, paper: string): Markup {
  const link = (name: string) =>
    html`<a href="${below(import.meta.env.BASE_URL, reporterLink(paper, name))}">${name}</a>`;
  const links = names.map((name, i) => [i > 0 && COMMA, link(name)]);
  return html`<span>${both(({ bylines }) => bylines.roles[role])} ${links}</span> `;
}

const COMMA = both(({ bylines }) => bylines.together(['', '']));
const UNDATED = both(({ issueDates }) => issueDates.undated);

function issueHtml({ kind, date, dateline }: Article): Markup {
  const known = date !== null && date.basis !== 'path';
  return html`
    <p class="label article-issue">
      ${kind !== 'news' && html`<span class="genre">${both(({ genres }) => genres.articles[kind])}</span>`}
      <span>${date === null ? UNDATED : dayHtml(date.value)}</span>
      ${known && html`<span>${both(({ issueDates }) => issueDates.bases[date.basis])}</span>`}
      ${dateline && html`<span>${dateline.text}</span>`}
    </p>`;
}

function dayHtml(date: string): Markup {
  return html`<time datetime="${date}">${both(({ issueDates }) => issueDates.fullDay(date))}</time>`;
}
