import type { LineRange } from '../../schemas/index.ts';
import { findCredit } from './find-credit.ts';
import { hasDateline, isOrnament } from './labels/cues.ts';
import { ORNAMENT_GLYPH } from './normalise.ts';
import type {
  ArticleNode,
  ArticlesDocument,
  CaptionNode,
  JoinedDocument,
  PageBlock,
  PageTextNode,
  Span,
  TextBlock,
} from './types.ts';

type Draft = {
  -readonly [Key in keyof ArticleNode]: ArticleNode[Key] extends readonly (infer Item)[]
    ? Item[]
    : ArticleNode[Key];
};

/**
 * Cuts the page into articles. One begins at a headline block (kicker, headline, deck), and at a dateline that no
 * headline stands before, since headlines get lost. What comes before the first headline is the rest of an article whose
 * beginning is lost. A caption belongs to the article before it, as it was set; before the first, to the page.
 */
export function splitArticles<D extends JoinedDocument>(document: D): D & ArticlesDocument {
  const articles: Draft[] = [];
  const captions: CaptionNode[] = [];
  const furniture: PageTextNode[] = [];
  const ornaments: Span[] = [];
  const repairs = [...document.repairs];
  for (const block of document.blocks) {
    const article = articles.at(-1);
    switch (block.kind) {
      case 'furniture':
        furniture.push(toPageText(block));
        break;
      case 'ornament':
        if (isPrinted(block.text)) furniture.push(toPageText(block));
        else {
          for (const span of block.spans) ornaments.push(span);
          for (const repair of ornamentRepairs(block, document)) repairs.push(repair);
        }
        break;
      case 'caption':
        if (article === undefined) captions.push(toCaption(block));
        else add(article, block, () => article.captions.push(toCaption(block)));
        break;
      case 'kicker':
      case 'headline':
      case 'deck': {
        const own =
          article === undefined || hasBody(article) || article[block.kind] !== null
            ? begin(articles)
            : article;
        add(own, block, () => {
          own[block.kind as 'kicker' | 'headline' | 'deck'] = toText(block);
        });
        break;
      }
      case 'byline':
      case 'paragraph': {
        const anew =
          article === undefined ||
          (hasParagraph(article) && block.kind === 'paragraph' && opensReport(block.text));
        const own = anew ? begin(articles) : article;
        add(own, block, () => own.paragraphs.push(toText(block)));
      }
    }
  }
  return { ...document, articles, captions, furniture, ornaments, leftover: [], review: [], repairs };
}

function begin(articles: Draft[]): Draft {
  const article: Draft = {
    kicker: null,
    headline: null,
    deck: null,
    paragraphs: [],
    captions: [],
    lines: [],
    review: [],
  };
  articles.push(article);
  return article;
}

function add(article: Draft, block: PageBlock, put: () => void): void {
  put();
  for (const [from, to] of block.lines) article.lines.push([from, to]);
}

function hasBody(article: Draft): boolean {
  return article.paragraphs.length > 0 || article.captions.length > 0;
}

function hasParagraph(article: Draft): boolean {
  return article.paragraphs.some((paragraph) => paragraph.text.length > 12);
}

/** 本报讯 or 新华社…电 at its beginning; 据新华社… also opens a paragraph within a report. */
function opensReport(text: string): boolean {
  return hasDateline(text) && !text.startsWith('据');
}

/** An ornament that came as letters (`/g0`, `(cid:0)`) is kept as furniture: a reader of the drop sees them. */
function isPrinted(text: string): boolean {
  return isOrnament(text) && /[/(]/.test(text);
}

function ornamentRepairs(block: PageBlock, document: JoinedDocument) {
  return block.spans.map(({ start, length }) => {
    const line = document.textLines[lineAt(document, start)]!;
    const rule = document.text[start] === ORNAMENT_GLYPH ? 'ornament-glyph' : 'ornament';
    return { rule, line: line.number, from: start - line.lineStart, to: start + length - line.lineStart };
  });
}

/** Index of the text line that holds an offset of the drop; binary search. */
function lineAt({ textLines }: JoinedDocument, offset: number): number {
  let low = 0;
  for (let high = textLines.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if (textLines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toText({ text, spans }: TextBlock): TextBlock {
  return { text, spans };
}

function toCaption(block: PageBlock): CaptionNode {
  return { ...toText(block), credit: findCredit(block.text)?.name ?? null };
}

function toPageText(block: PageBlock): PageTextNode {
  const lines: LineRange = [block.lines[0]![0], block.lines.at(-1)![1]];
  return { ...toText(block), lines };
}
