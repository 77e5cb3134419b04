/** What the page about the archive says in English. */
import { markup } from '../markup/markup.ts';
import type { AboutWords } from './about-zh.ts';
import { article } from './article-en.ts';
import { titles } from './titles-en.ts';
import { trace } from './trace-en.ts';

const chinese = (text: string) => markup`<span lang="zh-CN">${text}</span>`;

export const about: AboutWords = {
  title: 'About Jianbao',
  description:
    'What Jianbao is, where its text comes from, how dates and figures are read out of it, how to cite it',
  archive: (articles) =>
    markup`The text of a newspaper page, taken out of a scan or a PDF, often comes in pieces: a line broken into several, a figure alone on a line, articles run into one another. Jianbao (${chinese('剪报')}, press clippings) mends the lines, joins them into paragraphs, tells the articles apart, and reads bylines, dates and figures out of them. The archive holds ${articles} articles. They are in Chinese; the pages around them speak English too.`,
  papers: 'The papers',
  parts: ({ search, reporters, feed, licences, sbom }) => [
    [
      'How far to trust the text',
      `The text is kept exactly as it was received. At the end of each article, “${trace.title}” sets it beside the article made of it: every change names its rule, and every value that was read points to its line. What is in doubt is listed under “${article.toCheck}”. Check the paper before you quote.`,
      `An article without a headline, or whose headline was lost, goes by the first words of its text, marked “${titles.untitled}”. Pages whose date is not known are listed apart and belong to no issue.`,
    ],
    [
      'Dates and figures',
      markup`Dotted underlines mark the dates and figures that the program read. Rest on one to see its normalised value; all of them are listed beside the text, on a phone after it. Dates whose year or month was completed from the date of the issue say so, and so do those that were reckoned from it, such as “yesterday” or “this year”. Figures stay in the printed unit, with ${chinese('万')} (10,000) and ${chinese('亿')} (100 million) multiplied out; words for over, about, nearly and under are kept as printed.`,
    ],
    [
      'Bylines',
      markup`<a href="${reporters}">Bylines</a> are arranged by paper and by name. People of the same name in one paper are not told apart, and those of different papers are not taken for one.`,
    ],
    [
      'Search',
      markup`<a href="${search}">Search</a> goes through the whole repaired text, character by character: a word that was broken over two lines is found, and simplified or traditional, full-width or half-width forms count as the same. Results can be narrowed by paper, date, page, byline, figure and place, set out hit by hit, and downloaded. It all happens in your browser; nobody is told what you look for.`,
    ],
    [
      'Citing and reusing',
      markup`Each article ends with its citation in both forms of GB/T 7714—2015, Chicago, BibTeX, RIS and CSL-JSON; choose a sentence to cite just that sentence. Zotero and its like read the pages as they are. Each page of a paper is there as TEI and JSON too, and new articles come as an <a href="${feed}">Atom</a> feed.`,
    ],
    [
      'The program',
      markup`Jianbao is free software. The libraries that these pages send you stand <a href="${licences}">with their licences</a> in a file; all packages that the site was built with are in its <a href="${sbom}">bill of materials</a> (CycloneDX).`,
    ],
    [
      'Articles taken back',
      'The address of an article that was taken back stays, and says why; where articles were divided anew, it leads to where the text now is. Names, telephone numbers and the like that have to be hidden are replaced with “■” throughout the site, and the rest of the text stays in its place.',
    ],
  ],
};
