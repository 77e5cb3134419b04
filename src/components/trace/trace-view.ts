import { articleUrl, below, issueUrl, pageUrl, paperUrl, traceUrl } from '../../addresses/urls.ts';
import type { IssueEntry, OpenArticle, OpenPageRecord, PageEntry } from '../../archive/index.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import { sayIssueDate } from '../../words/issue-date.ts';
import { sayPageTitle } from '../../words/say-page.ts';
import { inEach } from '../both.ts';
import { english } from '../english.ts';
import { crumbsHtml } from '../frame/crumbs-html.ts';
import type { FramedPage } from '../frame/framed-page.ts';
import { pageNeighboursHtml } from '../previous-next-html.ts';
import { archive } from '../shown-archive.ts';
import { articleHtml, restHtml } from './articles-html.ts';
import { dropHtml } from './drop-html.ts';
import { countsHtml, rulesHtml } from './head-html.ts';
import { type PageTrace, tracePage } from './trace-page.ts';
import { Anchors } from './traced-html.ts';

/**
 * A page as it came beside the articles made of it: every repair, every value, every character accounted for.
 *
 * @param articles by id
 * @param record null where there is none, or where it cannot be read
 */
export function traceView(
  issue: IssueEntry,
  page: PageEntry,
  articles: ReadonlyMap<string, OpenArticle>,
  record: OpenPageRecord | null,
): FramedPage {
  const paperName = archive.papers.get(page.paper)?.name ?? page.paper;
  const day = issue.date === null ? '日期不详' : sayIssueDate(issue.date);
  const title = sayPageTitle(page);
  const raw = archive.drop(page);
  const trace =
    raw === null || record === null
      ? null
      : tracePage(raw, record, (id) => {
          const open = articles.get(id);
          return open ? { article: open.article, paragraphs: open.paragraphs() } : null;
        });
  return {
    title: inEach(() => `对照原文 · ${paperName} ${day} ${title}`),
    description: `《${paperName}》${day}${title}：收到的原文与整理后的文章逐行对照`,
    head: '',
    body: markup`${crumbsHtml([
      [paperUrl(page.paper), `《${paperName}》`],
      [issueUrl(page.paper, issue.date), day],
      [pageUrl(page.drop), title],
    ])}<header class="trace-head"><h1>对照原文<span class="folio-name">${title}</span>${english('Trace')}</h1>${
      trace && countsHtml(trace.counts)
    }</header>${
      trace
        ? sidesHtml(trace, page, record!.repairs.length)
        : markup`<p class="empty">${raw === null ? '这一版的原文件已不在档案里，无从对照。' : '这一版没有整理记录，无从对照。'}<a href="${below(import.meta.env.BASE_URL, pageUrl(page.drop))}">回到本版</a></p>`
    }${pageNeighboursHtml(issue, page, traceUrl)}`.html,
  };
}

/** The drop on one side, what was made of it on the other, and what the rules' names mean. */
function sidesHtml(trace: PageTrace, page: PageEntry, repairs: number): Markup {
  const anchors = new Anchors();
  const base = import.meta.env.BASE_URL;
  const listed = new Map(
    page.articles.map((entry, i) => [
      entry.id,
      { number: i + 1, entry, href: below(base, articleUrl(entry)) },
    ]),
  );
  // First: a line of the drop leads to what was made of it, where anything was.
  const made = [
    ...trace.articles.map((article) => {
      const shown = listed.get(article.id);
      return shown && articleHtml(article, shown.number, shown, trace, anchors);
    }),
    ...trace.rest.map((rest) => restHtml(rest, trace, anchors)),
  ];
  const drop = dropHtml(trace, (line) => anchors.hasLine(line));
  return markup`<details class="trace-legend"><summary>整理 ${repairs} 处<span class="label">各条规则做了什么</span></summary>${rulesHtml(trace)}<p class="label">左边是收到的样子，行首是行号，行末是动过这一行的规则；右边是整理出的文章，小号数字是所在的行。点选一处文字、一行或一个数值，两边对应之处一齐标出；Tab 与方向键移动，回车选定，Esc 取消。</p></details><p class="trace-status" role="status"></p><div class="trace-sides"><section class="trace-drop" aria-label="收到的原文" tabindex="0"><h2 class="label">收到的原文${english('As received')}<span>${page.drop}</span></h2>${drop}</section><div class="trace-made">${made}</div></div>`;
}
