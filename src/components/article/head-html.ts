import type { Article } from '../../../schemas/index.ts';
import { below } from '../../addresses/urls.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import { bylineGroups } from '../../words/byline.ts';
import { DATE_BASIS_WORDS, ENGLISH_DATE_BASES, sayIssueDate, sayWeekday } from '../../words/issue-date.ts';
import { ENGLISH_ROLES } from '../../words/role-words.ts';
import { english } from '../english.ts';
import { reporterLink } from '../reporter-link.ts';
import type { ArticleHtml } from '../values/article-html.ts';

/** The head of an article: kicker, headline, deck, byline, the day and the dateline. */
export function headHtml(article: Article, html: ArticleHtml, title: string): Markup {
  const date = article.date?.value ?? null;
  const raw = (text: string) => ({ html: text });
  return markup`<header class="article-head">${
    html.kicker !== null && markup`<p class="kicker" id="k">${raw(html.kicker)}</p>`
  }${
    html.headline === null
      ? markup`<h1 class="supplied-title">${title}</h1><p class="supplied-note">原文无题，取首句代题${english('No printed title')}</p>`
      : markup`<h1 id="h">${raw(html.headline)}</h1>`
  }${html.deck !== null && markup`<p class="deck" id="d">${raw(html.deck)}</p>`}${bylineHtml(article)}<p class="label article-issue">${
    date === null
      ? markup`<span>日期不详${english('Undated')}</span>`
      : markup`<span><time datetime="${date}">${sayIssueDate(date)}</time> ${sayWeekday(date)}</span>`
  }${
    article.date &&
    article.date.basis !== 'path' &&
    markup`<span>${DATE_BASIS_WORDS[article.date.basis]}${english(ENGLISH_DATE_BASES[article.date.basis])}</span>`
  }${article.dateline && markup`<span>${article.dateline.text}</span>`}</p></header>`;
}

function bylineHtml({ paper, reporters }: Article): Markup | null {
  const groups = bylineGroups(reporters);
  if (groups.length === 0) return null;
  const link = (name: string) =>
    markup`<a href="${below(import.meta.env.BASE_URL, reporterLink(paper, name))}">${name}</a>`;
  return markup`<p class="byline">${groups.map(
    ({ role, word, names }) =>
      markup`<span>${word}${english(ENGLISH_ROLES[role])} ${names.map((name, i) => [i > 0 && '、', link(name)])}</span> `,
  )}</p>`;
}
