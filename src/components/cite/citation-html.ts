import { bibtex } from '../../citations/bibtex.ts';
import { chicago } from '../../citations/chicago.ts';
import type { CitedArticle } from '../../citations/cited-article.ts';
import { cslItem } from '../../citations/csl-json.ts';
import { gbtAuthorDate, gbtNumeric } from '../../citations/gb-t-7714.ts';
import { ris } from '../../citations/ris.ts';
import { html, type Markup } from '../../markup/markup.ts';
import { type CiteWords, citation } from '../../words/cite-zh.ts';
import { both } from '../both.ts';

/** Stand for the parts of a citation that the script fills in: the reader's day, and the address. */
const TODAY = '\uFDD0';
const HERE = '\uFDD1';

/** Where the article lies: `url` with host, null where the site's host is not known; `address` from the host's root. */
interface Place {
  readonly url: string | null;
  readonly address: string;
}

/**
 * The citations of an article in every style, for people to copy and for programs to read. Without script the day of
 * access stays the word that the standard has for it, and an address whose host is not known begins at its root.
 */
export function citationHtml(article: CitedArticle, { url, address }: Place, paragraphs: number): Markup {
  const cited = { ...article, url: HERE };
  const online = { url: HERE, accessed: TODAY };
  const here = html`<span class="cite-here">${url ?? address}</span>`.html;
  const made = html`
    <dl>
      ${styleHtml('numeric', gbtNumeric(cited))}
      ${styleHtml('numericOnline', gbtNumeric(cited, online), QUOTED)}
      ${styleHtml('authorDate', gbtAuthorDate(cited))}
      ${styleHtml('authorDateOnline', gbtAuthorDate(cited, online))}
      ${styleHtml('chicago', chicago(cited))}
    </dl>
    ${fileHtml('BibTeX', `${article.id}.bib`, bibtex(cited))}
    ${fileHtml('RIS', `${article.id}.ris`, ris(cited))}
    ${fileHtml('CSL-JSON', `${article.id}.json`, `${JSON.stringify([cslItem(cited)], null, 1)}\n`)}
    ${paragraphsHtml(paragraphs)}
  `.html;
  return { html: made.replace(SLOTS, (slot) => (slot === TODAY ? DAY : here)) };
}

const SLOTS = new RegExp(`${TODAY}|${HERE}`, 'g');
const DAY = html`<span class="cite-day">${citation.accessed}</span>`.html;

/** The form that the script cites a sentence in. */
const QUOTED = { html: ' data-quote' };

type Style = keyof CiteWords['styles'];

const STYLES: Readonly<Record<Style, Markup>> = {
  numeric: both(({ cite }) => cite.styles.numeric),
  numericOnline: both(({ cite }) => cite.styles.numericOnline),
  authorDate: both(({ cite }) => cite.styles.authorDate),
  authorDateOnline: both(({ cite }) => cite.styles.authorDateOnline),
  chicago: both(({ cite }) => cite.styles.chicago),
};

function styleHtml(style: Style, text: string, mark: Markup | null = null): Markup {
  return html`<dt>${STYLES[style]}</dt><dd data-copy${mark}><p>${text}</p></dd>`;
}

function fileHtml(name: string, fileName: string, text: string): Markup {
  return html`
    <div class="cite-file" data-copy data-file="${fileName}">
      <details><summary lang="en">${name}</summary><pre>${text}</pre></details>
    </div>`;
}

const PARAGRAPHS = both(({ cite }) => cite.paragraphs);

/** Every paragraph has an address of its own: the part of a page that a citation of a sentence leads to. */
function paragraphsHtml(count: number): Markup | null {
  if (count === 0) return null;
  const links = Array.from({ length: count }, (_, i) => html` <a href="#p${i + 1}">${i + 1}</a>`);
  return html`<p class="cite-paragraphs">${PARAGRAPHS}${links}</p>`;
}
