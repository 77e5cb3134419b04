import { ARTICLE_KINDS, type LineRange, PARAGRAPH_KINDS } from '../../schemas/index.ts';
import { articleUrl, traceUrl } from '../addresses/urls.ts';
import { type Markup, markup } from '../markup/markup.ts';
import { type SourceLine, sourceLines } from '../model/source-lines.ts';
import { roles } from '../words/bylines-zh.ts';
import type { GenreWords } from '../words/genres-zh.ts';
import { type Language, wordsOf } from '../words/words-of.ts';
import type { EditedFields } from './action.ts';
import { toDeskBody } from './desk-body.ts';
import { frameHtml } from './desk-frame-html.ts';
import { deskUrl, inDeskLanguage } from './desk-urls.ts';
import { sayReporters } from './edit-article.ts';
import { pageTitle } from './overview-html.ts';
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
  language: Language,
): string {
  const { desk, trace } = wordsOf(language);
  const lines =
    page.raw === null
      ? []
      : sourceLines(page.raw).filter(({ start, end }) => page.raw!.slice(start, end).trim() !== '');
  const title = pageTitle(page.address, papers, language);
  const { paper, folder, name } = page.address;
  return frameHtml(
    { title, address: deskUrl(page.address), language },
    markup`<h1>${title}</h1>
<p class="count">${desk.quality(page.record.quality.toFixed(2))} · <a href="${pageTrace(page)}">${trace.title}</a> · ${paper}/${folder}/${name}.txt</p>
${answer && markup`<p class="answer" role="status" data-saved="${String(answer.saved)}">${answer.message}</p>`}
${page.problems.map((problem) => markup`<p class="answer" data-saved="false">${problem}</p>`)}
${page.raw === null && markup`<p class="answer" data-saved="false">${desk.page.dropGone}</p>`}
${itemsHtml(
  page,
  page.items.filter(({ article }) => article === null),
  language,
)}
${page.articles.map((file, i) => articleHtml(page, file, i, lines, answer?.typed ?? null, language))}
<section><h2>${desk.page.outside}</h2>${outsideHtml(page, lines, language)}</section>`,
  );
}

const pageTrace = ({ record }: ReviewedPage) => traceUrl(record.drop);

function itemsHtml(page: ReviewedPage, items: readonly OpenItem[], language: Language): Markup | null {
  if (items.length === 0) return null;
  return markup`<ul class="items">${items.map(
    ({ article, rule, message, at }) => markup`<li>
    <p lang="zh-CN">${message} ${at && markup`<small>${at}</small>`}</p>
    <form method="post" action="${inDeskLanguage(deskUrl(page.address), language)}">
      <input type="hidden" name="article" value="${article ?? ''}"><input type="hidden" name="rule" value="${rule}"><input type="hidden" name="message" value="${message}">
      <button name="action" value="accept">${wordsOf(language).desk.page.accept}</button>
    </form></li>`,
  )}</ul>`;
}

function articleHtml(
  page: ReviewedPage,
  file: ReviewedArticle,
  index: number,
  lines: readonly SourceLine[],
  typed: EditedFields | null,
  language: Language,
): Markup {
  const { desk, genres } = wordsOf(language);
  const { page: words, form, border } = desk;
  const { article, id } = file;
  const action = `${inDeskLanguage(deskUrl(page.address), language)}#${id}`;
  const own = typed?.article === id ? typed : null;
  const value = (name: 'kicker' | 'headline' | 'deck') => own?.[name] ?? article[name] ?? '';
  const body = own?.body ?? toDeskBody(file);
  return markup`<section class="article" id="${id}">
<h2><span>${index + 1}</span> <a href="${articleUrl(article)}">${article.headline ?? words.untitled}</a></h2>
${itemsHtml(
  page,
  page.items.filter((item) => item.article === id),
  language,
)}
<div class="beside">
<div class="drop">${linesHtml(page.raw, inRanges(lines, article.source.lines))}</div>
<div>
<form method="post" action="${action}" class="fields">
  <input type="hidden" name="article" value="${id}"><input type="hidden" name="digest" value="${file.digest}">
  <label>${form.kicker} <input name="kicker" value="${value('kicker')}"></label>
  <label>${form.headline} <input name="headline" value="${value('headline')}"></label>
  <label>${form.deck} <input name="deck" value="${value('deck')}"></label>
  <label>${form.genre} <select name="genre">${options(ARTICLE_KINDS, genres.articles, own?.genre ?? article.kind)}</select></label>
  <label>${form.date} <input name="date" value="${own?.date ?? article.date?.value ?? ''}" placeholder="2012-03-05" size="10"></label>
  <label>${form.page} <input name="page" value="${own?.page ?? article.page ?? ''}" inputmode="numeric" size="3"></label>
  <label>${form.reporters(roles.reporter)} <textarea name="reporters" rows="${Math.max(2, article.reporters.length + 1)}">${textArea(own?.reporters ?? sayReporters(article.reporters))}</textarea></label>
  <label>${form.body} <textarea name="body" rows="12">${textArea(body)}</textarea></label>
  <button name="action" value="edit" class="main">${form.save}</button>
</form>
<details><summary>${border.title}</summary>
<form method="post" action="${action}" class="border">
  <input type="hidden" name="article" value="${id}"><input type="hidden" name="digest" value="${file.digest}">
  <label>${border.paragraph[0]} <select name="paragraph">${paragraphOptions(file, genres)}</select> ${border.paragraph[1]}</label>
  <button name="action" value="split">${border.split}</button>
  <label><input type="checkbox" name="heads"> ${border.heads}</label>
  <button name="action" value="move-behind">${border.moveBehind}</button>
  <button name="action" value="move-before">${border.moveBefore}</button>
  <button name="action" value="merge">${border.merge}</button>
</form></details>
<details><summary>${desk.forms.title}</summary>
<form method="post" action="${action}" class="border">
  <input type="hidden" name="article" value="${id}"><input type="hidden" name="digest" value="${file.digest}">
  <label>${desk.forms.from} <select name="paragraph">${paragraphOptions(file, genres)}</select></label>
  <label>${desk.forms.to} <select name="last"><option value="">${desk.forms.same}</option>${paragraphOptions(file, genres)}</select></label>
  <label>${desk.forms.as} <select name="as">${options(PARAGRAPH_KINDS, genres.paragraphs, 'text')}</select></label>
  <label><input type="checkbox" name="apart"> ${desk.forms.apart}</label>
  <button name="action" value="form">${desk.forms.set}</button>
</form></details>
</div></div></section>`;
}

/** Each kind by its name, the one that is chosen first looked at. */
function options<K extends string>(
  kinds: readonly K[],
  names: Readonly<Record<K, string>>,
  chosen: K,
): Markup[] {
  return kinds.map((kind) =>
    kind === chosen
      ? markup`<option value="${kind}" selected>${names[kind]}</option>`
      : markup`<option value="${kind}">${names[kind]}</option>`,
  );
}

/** Each paragraph by its number, what it is where it is no text, and its first words. */
function paragraphOptions(
  { paragraphs, forms }: ReviewedArticle,
  { paragraphs: names }: GenreWords,
): Markup[] {
  return paragraphs.map((text, i) => {
    const kind = forms?.[i]?.kind ?? 'text';
    const named = kind === 'text' ? '' : `〔${names[kind]}〕`;
    return markup`<option value="${i + 1}">${i + 1} ${named}${text.slice(0, 16)}</option>`;
  });
}

/** A text area drops the line break that it begins with. */
const textArea = (text: string) => `\n${text}`;

function inRanges(lines: readonly SourceLine[], ranges: readonly LineRange[]): SourceLine[] {
  return lines.filter(({ number }) => ranges.some(([from, to]) => number >= from && number <= to));
}

function outsideHtml(
  { raw, articles }: ReviewedPage,
  lines: readonly SourceLine[],
  language: Language,
): Markup {
  const ranges = articles.flatMap(({ article }) => article.source.lines);
  const outside = lines.filter(({ number }) => !ranges.some(([from, to]) => number >= from && number <= to));
  return outside.length === 0
    ? markup`<p class="count">${wordsOf(language).desk.page.nothingOutside}</p>`
    : markup`<div class="drop">${linesHtml(raw, outside)}</div>`;
}

function linesHtml(raw: string | null, lines: readonly SourceLine[]): Markup {
  return markup`<ol>${lines.map(({ number, start, end }) => markup`<li value="${number}">${raw!.slice(start, end)}</li>`)}</ol>`;
}
