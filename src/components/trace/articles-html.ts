import type { ArticleEntry } from '../../archive/index.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { lineAt } from '../../model/source-lines.ts';
import { displayTitle } from '../../words/display-title.ts';
import { both } from '../both.ts';
import { UNTITLED } from '../title-html.ts';
import type { PageTrace, TracedArticle, TracedRest, TracedText } from './trace-page.ts';
import { type Anchors, tracedHtml } from './traced-html.ts';
import type { TracedValue, ValueGroup } from './traced-values.ts';

export interface ListedArticle {
  readonly entry: ArticleEntry;
  readonly href: string;
}

const READ = both(({ trace }) => trace.read);

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
  const named = (letter: string) =>
    [...traced.blocks].filter(([name]) => name.startsWith(letter)).map(([name]) => name);
  const [kicker, headline, deck] = [block('k'), block('h'), block('d')];
  return html`
    <section class="trace-article" id="A${place}" aria-labelledby="A${place}-title">
      <div class="trace-text">
        <p class="label"><span>${place}</span><a href="${href}">${READ}</a></p>
        ${kicker && html`<p class="kicker">${kicker}</p>`}
        <h2 id="A${place}-title">${headline ?? suppliedHtml(entry)}</h2>
        ${deck && html`<p class="deck">${deck}</p>`}
        ${named('p').map((name) => html`<p>${block(name)}</p>`)}
        ${named('c').map((name) => html`<p class="trace-caption">${block(name)}</p>`)}
      </div>
      ${traced.values.length > 0 && valuesHtml(traced, page)}
    </section>`;
}

function suppliedHtml(entry: ArticleEntry): Markup {
  return html`<span class="supplied-title">${displayTitle(entry).text}</span>${UNTITLED}`;
}

/** Each value leads to its place in the article, and its line number to the drop. */
function valuesHtml({ blocks, values }: TracedArticle, page: PageTrace): Markup {
  return html`<div class="trace-values">${values.map((group) => groupHtml(group, blocks, page))}</div>`;
}

const COLUMNS = (['printed', 'read', 'line'] as const).map(
  (column) => html`<th scope="col">${both(({ trace }) => trace.columns[column])}</th>`,
);

function groupHtml({ kind, values }: ValueGroup, blocks: TracedArticle['blocks'], page: PageTrace): Markup {
  return html`
    <table>
      <caption>${both(({ trace }) => trace.values[kind])}</caption>
      <thead class="visually-hidden"><tr>${COLUMNS}</tr></thead>
      <tbody>${values.map((value) => valueHtml(value, blocks.get(value.block), page))}</tbody>
    </table>`;
}

function valueHtml(
  { id, from, to, text, words, detail }: TracedValue,
  block: TracedText | undefined,
  page: PageTrace,
): Markup {
  const run = block?.runs.find(([at, , length]) => at < to && at + length > from);
  const line = run && lineAt(page.lines, run[1] + Math.max(0, from - run[0]));
  return html`
    <tr data-v="${id}">
      <th scope="row"><a href="#${id}">${text}</a></th>
      <td>${words}${detail && html`<small>${detail}</small>`}</td>
      <td>${line && html`<a href="#L${line.number}">${line.number}</a>`}</td>
    </tr>`;
}

/** What stands on the page outside its articles. */
export function restHtml({ kind, texts }: TracedRest, page: PageTrace, anchors: Anchors): Markup {
  return html`
    <section class="trace-article trace-rest">
      <div class="trace-text">
        <h2 class="label">${both(({ trace }) => trace.rest[kind])}</h2>
        ${texts.map((text) => html`<p>${tracedHtml(text, page, anchors)}</p>`)}
      </div>
    </section>`;
}
