import type { ReviewItem } from '../../schemas/index.ts';
import { toAt } from '../model/at.ts';
import { type Located, locate, toPlaces } from './doubts/locate.ts';
import { blocksOf } from './nodes/blocks-of.ts';
import type { ArticlesDocument, Label, LabelledDocument, LineDoubt } from './types.ts';

/** Characters quoted of a line. */
const QUOTED = 8;

/**
 * Names the lines that may almost as well be something else, for a person to look at: a paragraph that may go on or end there,
 * a headline that may be text. In an article the item stands with it; what lies outside any article stands with the page.
 */
export function findDoubts<D extends LabelledDocument & ArticlesDocument>(document: D): D {
  if (document.doubts.length === 0) return document;
  const places = toPlaces(document.articles.map((article) => blocksOf(article)));
  const ofArticles = document.articles.map((article) => [...article.review]);
  const ofPage = [...document.review];
  for (const doubt of document.doubts) {
    const found = locate(places, range(doubt));
    const item = toReviewItem(doubt, found);
    (found === null ? ofPage : ofArticles[found.article]!).push(item);
  }
  const articles = document.articles.map((article, i) => ({ ...article, review: ofArticles[i]! }));
  return { ...document, articles, review: ofPage };
}

/** What of the drop the doubt is about: the last character of a line whose paragraph may end there, or all of the line. */
function range(doubt: LineDoubt): readonly [start: number, end: number] {
  const { parts } = doubt.line;
  const end = parts.at(-1)!.end;
  return isParagraphEnd(doubt) ? [end - 1, end] : [parts[0]!.start, end];
}

function toReviewItem(doubt: LineDoubt, found: Located | null): ReviewItem {
  const at = found === null ? null : toAt(found.block, found.from, found.to);
  return isParagraphEnd(doubt)
    ? { rule: 'paragraph-end', message: sayParagraphEnd(doubt), at }
    : { rule: 'line-kind', message: sayKind(doubt), at };
}

function isParagraphEnd({ label, instead }: LineDoubt): boolean {
  return NAMES[label] === '正文' && NAMES[instead] === '正文';
}

function sayParagraphEnd({ line: { text }, label }: LineDoubt): string {
  const end = text.length > QUOTED ? `…${text.slice(-QUOTED)}` : text;
  const ends = label === 'last' || label === 'only';
  return `“${end}”之后现${ends ? '另起一段' : '接排'}，也可能${ends ? '接排' : '另起一段'}，请对照原文`;
}

function sayKind({ line: { text }, label, instead }: LineDoubt): string {
  const beginning = text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
  return `“${beginning}”现作${NAMES[label]}，也可能是${NAMES[instead]}，请对照原文`;
}

const NAMES: Readonly<Record<Label, string>> = {
  first: '正文',
  middle: '正文',
  last: '正文',
  only: '正文',
  kicker: '标题',
  headline: '标题',
  deck: '标题',
  byline: '署名',
  ornament: '装饰',
  furniture: '报眉或版面标记',
  'caption-first': '图片说明',
  'caption-middle': '图片说明',
  'caption-last': '图片说明',
  'caption-only': '图片说明',
};
