/**
 * GB/T 7714—2015 《信息与文献 参考文献著录规则》 for an article in a newspaper (析出文献, [N]): §4.4, §8.1 responsibility,
 * §8.8 date, §9.3 author-date. The text is that of citeproc with the CSL styles `china-national-standard-gb-t-7714-2015-*`;
 * what they leave open is said where it is decided.
 */
import { citationWords } from '../words/citation-words.ts';
import { type CitedArticle, isoDate } from './cited-article.ts';

/** The form for the article as published here, beside that of the printed one. */
export interface Online {
  readonly url: string;
  /** 引用日期: YYYY-MM-DD, or what stands in its place. */
  readonly accessed: string;
}

/** 顺序编码制: `作者. 题名[N]. 报名, 2011-09-14(3).`; without an author it begins with the title. */
export function gbtNumeric(cited: CitedArticle, online: Online | null = null): string {
  const authors = sayAuthors(cited.authors);
  return `${authors === '' ? '' : `${authors}. `}${rest(cited, online, date(cited))}`;
}

/** 著者—出版年制: `作者, 2011. 题名[N]. 报名, 2011-09-14(3).`; 佚名 where there is no author. */
export function gbtAuthorDate(cited: CitedArticle, online: Online | null = null): string {
  const year = cited.date === null ? NO_DATE : bracket(isoDate(cited.date).slice(0, 4), cited.date.inferred);
  return `${sayAuthors(cited.authors) || citationWords.anonymous}, ${year}. ${rest(cited, online, cited.date && date(cited))}`;
}

/** The standard brackets what the citer supplies; it has no word for a date that cannot be estimated. */
const NO_DATE = `[${citationWords.undated}]`;

/** More than three: the first three and 等. */
function sayAuthors(authors: readonly string[]): string {
  return [...authors.slice(0, 3), ...(authors.length > 3 ? [citationWords.others] : [])].join(', ');
}

function date(cited: CitedArticle): string {
  return cited.date === null ? NO_DATE : bracket(isoDate(cited.date), cited.date.inferred);
}

const bracket = (text: string, supplied: boolean) => (supplied ? `[${text}]` : text);

function rest({ title, paper, page }: CitedArticle, online: Online | null, date: string | null): string {
  const source = `${paper}${date === null ? '' : `, ${date}`}${page === null ? '' : `(${page})`}`;
  return online === null
    ? `${title}[N]. ${source}.`
    : `${title}[N/OL]. ${source}[${online.accessed}]. ${online.url}.`;
}
