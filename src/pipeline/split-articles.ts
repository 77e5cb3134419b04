import { type LineRange, PARAGRAPH_KINDS, type Repair } from '../../schemas/index.ts';
import { readCredit } from './captions/read-credit.ts';
import { readDateline } from './datelines/read-dateline.ts';
import { toSimplified } from './fold/to-simplified.ts';
import { isBriefsLabel } from './kinds/genres.ts';
import { hasDateline, isByline, isOrnament } from './labels/cues.ts';
import { lineEnd } from './lines/marks.ts';
import { ORNAMENT_GLYPH } from './normalise.ts';
import type {
  ArticleNode,
  ArticlesDocument,
  CaptionNode,
  JoinedDocument,
  PageBlock,
  PageTextNode,
  ParagraphNode,
  Span,
  TextBlock,
  TextLine,
} from './types.ts';

type Draft = {
  -readonly [Key in keyof ArticleNode]: ArticleNode[Key] extends readonly (infer Item)[]
    ? Item[]
    : ArticleNode[Key];
};

const HEADS = ['kicker', 'headline', 'deck'] as const;
type Head = (typeof HEADS)[number];

/**
 * Cuts the page into articles. One begins at its headline (kicker and deck included), and at a dateline that no headline
 * stands before, since headlines get lost. What comes before the first headline is the rest of an article whose beginning
 * is lost. A column of briefs under one label is one article. A caption belongs to the article before it, as it was set; before the first, to the page.
 */
export function splitArticles<D extends JoinedDocument>(document: D): D & ArticlesDocument {
  const articles: Draft[] = [];
  const captions: CaptionNode[] = [];
  const furniture: PageTextNode[] = [];
  const ornaments: Span[] = [];
  const repairs = [...document.repairs];
  const linesOfDrop = document.textLines.toSorted((a, b) => a.start - b.start);
  document.blocks.forEach((block, i) => {
    const article = articles.at(-1);
    const { kind } = block;
    if (kind === 'furniture' || (kind === 'ornament' && isPrinted(block.text))) {
      furniture.push(toPageText(block));
    } else if (kind === 'ornament') {
      for (const span of block.spans) ornaments.push(span);
      for (const repair of ornamentRepairs(block, document.text, linesOfDrop)) repairs.push(repair);
    } else if (kind === 'caption' && article === undefined) {
      captions.push(toCaption(block));
    } else {
      put(
        block,
        article === undefined || beginsArticle(document.blocks, i, article) ? begin(articles) : article,
      );
    }
  });
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

function put(block: PageBlock, article: Draft): void {
  if (isHead(block)) article[block.kind as Head] = toText(block);
  else if (block.kind === 'caption') article.captions.push(toCaption(block));
  else article.paragraphs.push(toParagraph(block));
  for (const [from, to] of block.lines) article.lines.push([from, to]);
}

function isHead({ kind }: PageBlock): boolean {
  return (HEADS as readonly string[]).includes(kind);
}

/** Whether the block at `i` begins another article than the one before it. */
function beginsArticle(blocks: readonly PageBlock[], i: number, article: Draft): boolean {
  const block = blocks[i]!;
  if (block.kind === 'paragraph') {
    return hasParagraph(article) && opensReport(block.text) && !isBriefsColumn(article);
  }
  if (!isHead(block)) return false;
  if (article[block.kind as Head] !== null) return true;
  if (i > 0 && isHead(blocks[i - 1]!)) return false;
  return (article.paragraphs.length > 0 || article.captions.length > 0) && !isBelated(blocks, i, article);
}

/** 简讯 over short reports, each with a dateline of its own. */
function isBriefsColumn({ kicker, headline }: Draft): boolean {
  return [kicker, headline].some((head) => head !== null && isBriefsLabel(toSimplified(head.text)));
}

/**
 * A headline printed after the first column of its article: the report has begun without one, breaks off within a
 * sentence, and goes on after it.
 */
function isBelated(blocks: readonly PageBlock[], i: number, { headline, paragraphs }: Draft): boolean {
  const last = paragraphs.at(-1);
  if (headline !== null || last === undefined || !opensReport(paragraphs[0]!.text)) return false;
  if (lineEnd(last.text.slice(-10)) !== 'open') return false;
  const next = blocks.slice(i, i + 6).find((block) => !isHead(block) && block.kind !== 'ornament');
  return next?.kind === 'paragraph' && !opensReport(next.text);
}

function hasParagraph(article: Draft): boolean {
  return article.paragraphs.some(({ text }) => text.length > 12 && !isByline(toSimplified(text)));
}

/** 本报讯 or 新华社…电 at its beginning; 据新华社… also opens a paragraph within a report. */
function opensReport(text: string): boolean {
  return hasDateline(text) && !readDateline(text)?.quoted;
}

/** An ornament that came as letters (`/g0`, `(cid:0)`) is kept as furniture: a reader of the drop sees them. */
function isPrinted(text: string): boolean {
  return isOrnament(text) && /[/(]/.test(text);
}

function ornamentRepairs({ spans }: PageBlock, text: string, lines: readonly TextLine[]): Repair[] {
  return spans.map(({ start, length }) => {
    const { number, lineStart } = lineAt(lines, start);
    const rule = text[start] === ORNAMENT_GLYPH ? 'ornament-glyph' : 'ornament';
    return { rule, line: number, from: start - lineStart, to: start + length - lineStart };
  });
}

/** The line that holds an offset of the drop; binary search. */
function lineAt(lines: readonly TextLine[], offset: number): TextLine {
  let low = 0;
  for (let high = lines.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]!;
}

function toText({ text, spans }: TextBlock): TextBlock {
  return { text, spans };
}

function toParagraph({ kind, apart, ...block }: PageBlock): ParagraphNode {
  const own = PARAGRAPH_KINDS.find((name) => name === kind);
  return { ...toText(block), ...(own && { kind: own }), ...(apart && { apart }) };
}

function toCaption(block: PageBlock): CaptionNode {
  return { ...toText(block), credit: readCredit(block.text)?.name ?? null };
}

function toPageText(block: PageBlock): PageTextNode {
  const lines: LineRange = [block.lines[0]![0], block.lines.at(-1)![1]];
  return { ...toText(block), lines };
}
