import type { LineRange } from '../../schemas/index.ts';
import { articleUrl, traceUrl } from '../addresses/urls.ts';
import { type Markup, markup } from '../markup/markup.ts';
import { type SourceLine, sourceLines } from '../model/source-lines.ts';
import { ROLE_WORDS } from '../words/role-words.ts';
import type { EditedFields } from './action.ts';
import { frameHtml } from './desk-frame-html.ts';
import { sayReporters } from './edit-article.ts';
import { pageTitle, reviewUrl } from './overview-html.ts';
import type { OpenItem, ReviewedArticle, ReviewedPage } from './read-desk-page.ts';

/** What was said about the last save, and what was typed if it was refused: nothing typed is lost. */
export interface Answer {
  readonly saved: boolean;
  readonly message: string;
  readonly typed: EditedFields | null;
}

/** The work on one page: its doubts, and each article's form beside the lines of the drop that it was made of. */
export function pageHtml(
  page: ReviewedPage,
  papers: ReadonlyMap<string, string>,
  answer: Answer | null,
): string {
  const lines =
    page.raw === null
      ? []
      : sourceLines(page.raw).filter(({ start, end }) => page.raw!.slice(start, end).trim() !== '');
  const title = pageTitle(page.address, papers);
  const { paper, folder, name } = page.address;
  return frameHtml(
    title,
    markup`<h1>${title}</h1>
<p class="count">识读质量 ${page.record.quality.toFixed(2)} · <a href="${pageTrace(page)}">对照原文</a> · ${paper}/${folder}/${name}.txt</p>
${answer && markup`<p class="answer" role="status" data-saved="${String(answer.saved)}">${answer.message}</p>`}
${page.problems.map((problem) => markup`<p class="answer" data-saved="false">${problem}</p>`)}
${page.raw === null && markup`<p class="answer" data-saved="false">原文已经不在，或读不出来：左边没有可以对照的行。</p>`}
${itemsHtml(
  page,
  page.items.filter(({ article }) => article === null),
)}
${page.articles.map((article, i) => articleHtml(page, article, i, lines, answer?.typed ?? null))}
<section><h2>不属于任何一篇的行</h2>${outsideHtml(page, lines)}</section>`,
  );
}

const pageTrace = ({ record }: ReviewedPage) => traceUrl(record.drop);

function itemsHtml(page: ReviewedPage, items: readonly OpenItem[]): Markup | null {
  if (items.length === 0) return null;
  return markup`<ul class="items">${items.map(
    ({ article, rule, message, at }) => markup`<li>
    <p>${message} ${at && markup`<small>${at}</small>`}</p>
    <form method="post" action="${reviewUrl(page.address)}">
      <input type="hidden" name="article" value="${article ?? ''}"><input type="hidden" name="rule" value="${rule}"><input type="hidden" name="message" value="${message}">
      <button name="action" value="accept">没有问题</button>
    </form></li>`,
  )}</ul>`;
}

function articleHtml(
  page: ReviewedPage,
  file: ReviewedArticle,
  index: number,
  lines: readonly SourceLine[],
  typed: EditedFields | null,
): Markup {
  const { article, id, paragraphs } = file;
  const own = typed?.article === id ? typed : null;
  const value = (name: 'kicker' | 'headline' | 'deck') => own?.[name] ?? article[name] ?? '';
  const body = own?.body ?? paragraphs.join('\n\n');
  return markup`<section class="article" id="${id}">
<h2><span>${index + 1}</span> <a href="${articleUrl(article)}">${article.headline ?? '（无题）'}</a></h2>
${itemsHtml(
  page,
  page.items.filter((item) => item.article === id),
)}
<div class="beside">
<div class="drop">${linesHtml(page.raw, inRanges(lines, article.source.lines))}</div>
<div>
<form method="post" action="${reviewUrl(page.address)}#${id}" class="fields">
  <input type="hidden" name="article" value="${id}"><input type="hidden" name="digest" value="${file.digest}">
  <label>引题 <input name="kicker" value="${value('kicker')}"></label>
  <label>标题 <input name="headline" value="${value('headline')}"></label>
  <label>副题 <input name="deck" value="${value('deck')}"></label>
  <label>日期 <input name="date" value="${own?.date ?? article.date?.value ?? ''}" placeholder="2012-03-05" size="10"></label>
  <label>版次 <input name="page" value="${own?.page ?? article.page ?? ''}" inputmode="numeric" size="3"></label>
  <label>署名，每行“${ROLE_WORDS.reporter} 姓名” <textarea name="reporters" rows="${Math.max(2, article.reporters.length + 1)}">${textArea(own?.reporters ?? sayReporters(article.reporters))}</textarea></label>
  <label>正文，段与段之间空一行；删去空行就接成一段 <textarea name="body" rows="12">${textArea(body)}</textarea></label>
  <button name="action" value="edit" class="main">保存</button>
</form>
<details><summary>移动这一篇的边界</summary>
<form method="post" action="${reviewUrl(page.address)}#${id}" class="border">
  <input type="hidden" name="article" value="${id}"><input type="hidden" name="digest" value="${file.digest}">
  <label>第 <select name="paragraph">${paragraphs.map((text, i) => markup`<option value="${i + 1}">${i + 1} ${text.slice(0, 16)}</option>`)}</select> 段</label>
  <button name="action" value="split">从这一段起另成一篇</button>
  <label><input type="checkbox" name="heads"> 这一段是新一篇的标题</label>
  <button name="action" value="move-behind">这一段起移到下一篇开头</button>
  <button name="action" value="move-before">到这一段为止移到上一篇末尾</button>
  <button name="action" value="merge">与下一篇合成一篇</button>
</form></details>
</div></div></section>`;
}

/** A text area drops the line break that it begins with. */
const textArea = (text: string) => `\n${text}`;

function inRanges(lines: readonly SourceLine[], ranges: readonly LineRange[]): SourceLine[] {
  return lines.filter(({ number }) => ranges.some(([from, to]) => number >= from && number <= to));
}

function outsideHtml({ raw, articles }: ReviewedPage, lines: readonly SourceLine[]): Markup {
  const ranges = articles.flatMap(({ article }) => article.source.lines);
  const outside = lines.filter(({ number }) => !ranges.some(([from, to]) => number >= from && number <= to));
  return outside.length === 0
    ? markup`<p class="count">没有。</p>`
    : markup`<div class="drop">${linesHtml(raw, outside)}</div>`;
}

function linesHtml(raw: string | null, lines: readonly SourceLine[]): Markup {
  return markup`<ol>${lines.map(({ number, start, end }) => markup`<li value="${number}">${raw!.slice(start, end)}</li>`)}</ol>`;
}
