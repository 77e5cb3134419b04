import type { ArticleEntry } from '../../archive/index.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import { lineAt } from '../../model/source-lines.ts';
import { displayTitle } from '../../words/display-title.ts';
import type { PageTrace, TracedArticle, TracedRest, TracedText } from './trace-page.ts';
import { type Anchors, tracedHtml } from './traced-html.ts';
import type { TracedValue, ValueGroup } from './traced-values.ts';

export interface ListedArticle {
  readonly entry: ArticleEntry;
  readonly href: string;
}

/** An article as it was made, run by run, and beside it the values that were read out of it. */
export function articleHtml(
  traced: TracedArticle,
  place: number,
  { entry, href }: ListedArticle,
  page: PageTrace,
  anchors: Anchors,
): Markup {
  const block = (name: string) => {
    const text = traced.blocks.get(name);
    return text && tracedHtml(text, page, anchors);
  };
  const named = (letter: string) => [...traced.blocks].filter(([name]) => name.startsWith(letter));
  const [kicker, headline, deck] = [block('k'), block('h'), block('d')];
  return markup`<section class="trace-article" id="A${place}" aria-labelledby="A${place}-title"><div class="trace-text"><p class="label"><span>${place}</span><a href="${href}">读这一篇</a></p>${
    kicker && markup`<p class="kicker">${kicker}</p>`
  }<h2 id="A${place}-title">${headline ?? markup`<span class="supplied-title">${displayTitle(entry).text}</span><span class="supplied-mark">无题</span>`}</h2>${
    deck && markup`<p class="deck">${deck}</p>`
  }${named('p').map(([, text]) => markup`<p>${tracedHtml(text, page, anchors)}</p>`)}${named('c').map(
    ([, text]) => markup`<p class="trace-caption">${tracedHtml(text, page, anchors)}</p>`,
  )}</div>${traced.values.length > 0 && valuesHtml(traced, page)}</section>`;
}

/** Each value leads to its place in the article, and its line number to the drop. */
function valuesHtml({ blocks, values }: TracedArticle, page: PageTrace): Markup {
  return markup`<div class="trace-values">${values.map(
    ({ title, values }: ValueGroup) =>
      markup`<table><caption>${title}</caption><thead class="visually-hidden"><tr><th scope="col">原文</th><th scope="col">读作</th><th scope="col">行</th></tr></thead><tbody>${values.map((value) => valueHtml(value, blocks.get(value.block), page))}</tbody></table>`,
  )}</div>`;
}

function valueHtml(
  { id, from, to, text, words, detail }: TracedValue,
  block: TracedText | undefined,
  page: PageTrace,
): Markup {
  const run = block?.runs.find(([at, , length]) => at < to && at + length > from);
  const line = run && lineAt(page.lines, run[1] + Math.max(0, from - run[0]));
  return markup`<tr data-v="${id}"><th scope="row"><a href="#${id}">${text}</a></th><td>${words}${detail && markup`<small>${detail}</small>`}</td><td>${line && markup`<a href="#L${line.number}">${line.number}</a>`}</td></tr>`;
}

const REST_TITLES: Readonly<Record<TracedRest['kind'], string>> = {
  caption: '没有归篇的图片说明',
  furniture: '版面附记',
  ornament: '花饰',
  leftover: '未能归篇的文字',
};

/** What stands on the page outside its articles. */
export function restHtml({ kind, texts }: TracedRest, page: PageTrace, anchors: Anchors): Markup {
  return markup`<section class="trace-article trace-rest"><div class="trace-text"><h2 class="label">${REST_TITLES[kind]}</h2>${texts.map((text) => markup`<p>${tracedHtml(text, page, anchors)}</p>`)}</div></section>`;
}
