import { below, issueUrl, pageUrl, paperUrl, traceUrl } from '../../addresses/urls.ts';
import type { IssueEntry, OpenPageRecord, PageEntry } from '../../archive/index.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import { sayIssueDate, sayWeekday } from '../../words/issue-date.ts';
import { pageTitle, sayPageTitle } from '../../words/say-page.ts';
import { wordsOf } from '../../words/words-of.ts';
import { inEach } from '../both.ts';
import { english } from '../english.ts';
import { crumbsHtml } from '../frame/crumbs-html.ts';
import type { FramedPage } from '../frame/framed-page.ts';
import { openingParagraphs } from '../opening-paragraphs.ts';
import { pageNeighboursHtml } from '../previous-next-html.ts';
import { archive } from '../shown-archive.ts';
import { storyHtml } from '../story-html.ts';

/** One page (版) of an issue: its articles with their leads, and what else stood on it; `record` where it can be read. */
export function pageView(issue: IssueEntry, page: PageEntry, record: OpenPageRecord | null): FramedPage {
  const paperName = archive.papers.get(page.paper)?.name ?? page.paper;
  const day = issue.date === null ? '日期不详' : sayIssueDate(issue.date);
  return {
    title: inEach(() => `${paperName} ${day} ${sayPageTitle(page)}`),
    description: page.articles.map(({ headline }) => headline ?? '').join(' '),
    head: '',
    body: markup`${crumbsHtml([
      [paperUrl(page.paper), `《${paperName}》`],
      [issueUrl(page.paper, issue.date), day],
    ])}${folioHtml(page, paperName, day, issue.date)}<div class="page-stories">${page.articles.map(
      (article, i) =>
        storyHtml(
          article,
          i === 0
            ? { level: 'h2', size: 'lead', paragraphs: openingParagraphs(archive, article.id) }
            : { level: 'h2', lead: true },
        ),
    )}</div>${page.articles.length === 0 && markup`<p class="empty">这一版没有分出文章。${english('No articles found')}</p>`}${
      record && restHtml(record)
    }${
      record &&
      markup`<p class="article-trace"><a href="${below(import.meta.env.BASE_URL, traceUrl(page.drop))}">对照原文</a>${english('Trace')}<span class="label">${record.characters}字，整理 ${record.repairs.length} 处</span></p>`
    }${pageNeighboursHtml(issue, page, pageUrl)}`.html,
  };
}

function folioHtml(page: PageEntry, paperName: string, day: string, date: string | null): Markup {
  const [title, section] = pageTitle(page);
  return markup`<header class="folio"><h1>${title}${
    section !== null && markup`<span class="folio-name">${section}</span>`
  }</h1><p class="label"><span>《${paperName}》</span><span>${day}${date !== null && ` ${sayWeekday(date)}`}</span><span>${page.articles.length}篇${english(englishFolio(page, date))}</span></p></header>`;
}

/** Page 3, 5 articles: what the folio says, for those who do not read Chinese. */
function englishFolio({ page, articles }: PageEntry, date: string | null): string {
  const number = page === null ? 'Loose page' : `Page ${page}`;
  const count = wordsOf('en').front.articles(articles.length);
  return [number, count, ...(date === null ? ['undated'] : [])].join(', ');
}

/** What stood on the page and is in no article. */
function restHtml({ captions, furniture, leftover }: OpenPageRecord): Markup | null {
  const rest = [
    { title: '图片说明', meaning: 'Captions', blocks: captions },
    { title: '版面附记', meaning: 'Around the articles', blocks: furniture },
    { title: '未能归篇的文字', meaning: 'Left over', blocks: leftover },
  ].filter(({ blocks }) => blocks.length > 0);
  if (rest.length === 0) return null;
  return markup`<section class="page-rest">${rest.map(
    ({ title, meaning, blocks }) =>
      markup`<div><h2 class="label">${title}${english(meaning)}</h2>${blocks.map(({ text }) => markup`<p>${text}</p>`)}</div>`,
  )}</section>`;
}
