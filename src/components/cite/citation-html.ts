import { bibtex } from '../../citations/bibtex.ts';
import { chicago } from '../../citations/chicago.ts';
import type { CitedArticle } from '../../citations/cited-article.ts';
import { cslItem } from '../../citations/csl-json.ts';
import { gbtAuthorDate, gbtNumeric } from '../../citations/gb-t-7714.ts';
import { ris } from '../../citations/ris.ts';
import { escapeHtml } from '../../markup/escape.ts';

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
export function citationHtml(article: CitedArticle, { url, address }: Place, paragraphs: number): string {
  const cited = { ...article, url: HERE };
  const online = { url: HERE, accessed: TODAY };
  const rows =
    row('GB/T 7714—2015 顺序编码制', 'numeric', gbtNumeric(cited)) +
    row('GB/T 7714—2015 顺序编码制，网络版', 'numeric, online', gbtNumeric(cited, online), ' data-quote') +
    row('GB/T 7714—2015 著者—出版年制', 'author–date', gbtAuthorDate(cited)) +
    row('GB/T 7714—2015 著者—出版年制，网络版', 'author–date, online', gbtAuthorDate(cited, online)) +
    row('Chicago', '17th ed.', chicago(cited));
  const files =
    file('BibTeX', `${article.id}.bib`, bibtex(cited)) +
    file('RIS', `${article.id}.ris`, ris(cited)) +
    file('CSL-JSON', `${article.id}.json`, `${JSON.stringify([cslItem(cited)], null, 1)}\n`);
  const here = `<span class="cite-here">${escapeHtml(url ?? address)}</span>`;
  const html = `<dl>${rows}</dl>${files}${paragraphLinks(paragraphs)}`;
  return html.replace(SLOTS, (slot) => (slot === TODAY ? DAY : here));
}

const SLOTS = new RegExp(`${TODAY}|${HERE}`, 'g');
const DAY = '<span class="cite-day">引用日期</span>';

/** `mark` says which form the script cites a sentence in. */
function row(zh: string, en: string, text: string, mark = ''): string {
  return `<dt>${zh} <span lang="en">${en}</span></dt><dd data-copy${mark}><p>${escapeHtml(text)}</p></dd>`;
}

function file(name: string, fileName: string, text: string): string {
  return `<div class="cite-file" data-copy data-file="${escapeHtml(fileName)}"><details><summary lang="en">${name}</summary><pre>${escapeHtml(text)}</pre></details></div>`;
}

/** Every paragraph has an address of its own: the part of a page that a citation of a sentence leads to. */
function paragraphLinks(count: number): string {
  if (count === 0) return '';
  let links = '';
  for (let n = 1; n <= count; n++) links += ` <a href="#p${n}">${n}</a>`;
  return `<p class="cite-paragraphs">各段地址 <span lang="en">Paragraphs</span>${links}</p>`;
}
