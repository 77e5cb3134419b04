/** A newspaper page as TEI P5: one `div` an article, values as elements with their normalised forms. */

import type { Paper } from '../../schemas/index.ts';
import { authorsOf } from '../citations/cited-article.ts';
import type { ArticleFile } from '../content/article-file.ts';
import { escapeXml } from '../markup/escape.ts';
import { attributes, element } from '../markup/xml.ts';
import type { Rights } from '../metadata/rights.ts';
import { captionBlock } from '../model/blocks.ts';
import { teiWords } from '../words/tei-words.ts';
import { bodyTei } from './body-tei.ts';
import { valueMarker } from './mark-values.ts';

/** The newspaper page that a file holds. */
export interface TeiPage {
  /** 《澜川日报》2011年9月14日第3版 */
  readonly title: string;
  readonly paper: Pick<Paper, 'name' | 'place' | 'publisher'>;
  /** A day, a month or a year; null where it is not known. */
  readonly date: string | null;
  readonly page: number | null;
  readonly rights: Rights | null;
  /** Address of the page, with host where that is known. */
  readonly url: string;
  /** Path of the drop below `content/drops`. */
  readonly drop: string;
}

export interface TeiArticle extends ArticleFile {
  /** As citations have it: in brackets where the paper printed none. */
  readonly title: string;
  /** Address of the article, with host where that is known. */
  readonly url: string;
}

/** The TEI document of a page. Well-formed whatever the text; what XML cannot hold stands as U+FFFD. */
export function pageTei(page: TeiPage, articles: readonly TeiArticle[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="zh-CN">
${header(page, articles)}
<text><body>
${articles.map((article, i) => division(article, `a${i + 1}`)).join('\n') || '<div><p/></div>'}
</body></text>
</TEI>
`;
}

function header(page: TeiPage, articles: readonly TeiArticle[]): string {
  const { title, rights, url, drop } = page;
  const licence =
    rights === null
      ? element('p', teiWords.noRights)
      : `<licence${attributes({ target: rights.license })}>${element('p', rights.statement)}</licence>`;
  return `<teiHeader>
<fileDesc>
<titleStmt>${element('title', title)}</titleStmt>
<publicationStmt>${element('publisher', teiWords.publisher)}<idno type="URI">${escapeXml(url)}</idno><availability>${licence}</availability></publicationStmt>
<sourceDesc>
${articles.map((article) => source(article, page)).join('\n') || `<biblStruct>${monograph(page)}</biblStruct>`}
</sourceDesc>
</fileDesc>
<encodingDesc><projectDesc>${element('p', teiWords.project(drop))}</projectDesc></encodingDesc>
</teiHeader>`;
}

function source({ article, title, url }: TeiArticle, page: TeiPage): string {
  const authors = authorsOf(article.reporters).map((name) => `<author>${element('persName', name)}</author>`);
  return `<biblStruct${attributes({ n: article.id, corresp: url })}><analytic>${authors.join('')}<title level="a">${escapeXml(title)}</title></analytic>${monograph(page)}</biblStruct>`;
}

function monograph({ paper, date, page }: TeiPage): string {
  const when =
    date === null ? element('date', teiWords.undated) : `<date${attributes({ when: date })}>${date}</date>`;
  const scope = page === null ? '' : `<biblScope unit="page">${page}</biblScope>`;
  return `<monogr><title level="j">${escapeXml(paper.name)}</title><imprint>${element('pubPlace', paper.place || null)}${element('publisher', paper.publisher)}${when}${scope}</imprint></monogr>`;
}

function division(file: TeiArticle, id: string): string {
  const { article, url } = file;
  const marked = valueMarker(article);
  const head = (type: string, block: string, text: string | null) =>
    text === null ? '' : `<head type="${type}">${marked(block, text)}</head>\n`;
  const figures = article.captions.map(
    ({ text }, i) => `<figure><figDesc>${marked(captionBlock(i), text)}</figDesc></figure>\n`,
  );
  const body = bodyTei(file, marked, id) + figures.join('') || '<p/>\n';
  const subtype = article.kind === 'news' ? null : article.kind;
  return `<div${attributes({ type: 'article', subtype, 'xml:id': id, 'xml:lang': article.lang, n: article.id, corresp: url })}>
${head('kicker', 'k', article.kicker)}${head('main', 'h', article.headline)}${head('sub', 'd', article.deck)}${byline(article.reporters)}${dateline(article.dateline)}${body}</div>`;
}

/** The names alone, for those who look for them; where they stand in print they are marked too. */
function byline(reporters: TeiArticle['article']['reporters']): string {
  const names = new Map(reporters.map(({ name, role }) => [`${role} ${name}`, { name, role }]));
  const marked = [...names.values()].map(
    ({ name, role }) => `<persName role="${role}">${escapeXml(name)}</persName>`,
  );
  return marked.length === 0 ? '' : `<byline>${marked.join(' ')}</byline>\n`;
}

function dateline(line: TeiArticle['article']['dateline']): string {
  if (line === null) return '';
  const date = line.date === null ? '' : `<date${attributes({ when: line.date })}/>`;
  const place = element('placeName', line.place);
  return `<dateline>${element('orgName', line.agency)}${place}${date}</dateline>\n`;
}
