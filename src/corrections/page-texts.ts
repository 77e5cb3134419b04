import { PARTS, type Part } from '../../schemas/index.ts';
import type { ArticleFile } from '../content/article-file.ts';
import { captionBlock, paragraphBlock } from '../model/blocks.ts';
import { formOf, tidyForms } from '../model/forms.ts';
import { readCredit } from '../pipeline/captions/read-credit.ts';
import type { ArticleNode, ParagraphNode, TextBlock } from '../pipeline/types.ts';
import { carryForms, withForms } from './carry-forms.ts';
import { EMPTY, joinMarked, type MarkedText, sliceMarked, toMarked, toSpans, typed } from './marked-text.ts';

/** An article's texts under correction: each part one text, paragraphs and captions joined by line breaks. */
export interface ArticleTexts {
  readonly id: string;
  readonly parts: Readonly<Record<Part, MarkedText>>;
}

/** A part of one article of a page. */
export interface PartPlace {
  readonly article: number;
  readonly part: Part;
}

/** An article's texts as the pipeline read them. */
export function toTexts(node: ArticleNode, id: string): ArticleTexts {
  const one = (block: TextBlock | null) => (block === null ? EMPTY : toMarked(block));
  return {
    id,
    parts: {
      kicker: one(node.kicker),
      headline: one(node.headline),
      deck: one(node.deck),
      body: joinMarked(node.paragraphs.map(toMarked)),
      captions: joinMarked(node.captions.map(toMarked)),
    },
  };
}

/** An article's texts as its file has them; where they came from is not known. */
export function fileTexts({ article, paragraphs }: ArticleFile): ArticleTexts {
  const text = (value: string | null) => ({ ...typed(value ?? ''), changes: [] });
  return {
    id: article.id,
    parts: {
      kicker: text(article.kicker),
      headline: text(article.headline),
      deck: text(article.deck),
      body: text(paragraphs.join('\n')),
      captions: text(article.captions.map((caption) => caption.text).join('\n')),
    },
  };
}

/** The article with its texts as they are now; a text of nothing is none. */
export function withTexts<A extends ArticleNode>(node: A, { parts }: ArticleTexts): A {
  const head = (part: MarkedText) => (part.text === '' ? null : toBlock(part));
  return {
    ...node,
    kicker: head(parts.kicker),
    headline: head(parts.headline),
    deck: head(parts.deck),
    paragraphs: toParagraphs(node, parts.body),
    captions: linesOf(parts.captions).map((line, index) => {
      const before = node.captions[index];
      const credit = before?.text === line.text ? before.credit : (readCredit(line.text)?.name ?? null);
      return { ...toBlock(line), credit };
    }),
  };
}

/** Paragraphs stay what they are, whatever was changed in them. */
function toParagraphs({ paragraphs }: ArticleNode, body: MarkedText): ParagraphNode[] {
  const now = linesOf(body).map(toBlock);
  const before = { paragraphs: paragraphs.map(({ text }) => text), forms: tidyForms(paragraphs.map(formOf)) };
  return withForms(
    now,
    carryForms(
      before,
      now.map(({ text }) => text),
    ),
  );
}

/** Every text of a page, with its place. */
export function* partsOf(
  page: readonly ArticleTexts[],
): Generator<PartPlace & { readonly marked: MarkedText }> {
  for (const [article, { parts }] of page.entries()) {
    for (const part of PARTS) yield { article, part, marked: parts[part] };
  }
}

/** The page with one of its texts replaced. */
export function withPart(
  page: readonly ArticleTexts[],
  place: PartPlace,
  marked: MarkedText,
): ArticleTexts[] {
  return page.map((texts, index) =>
    index === place.article ? { ...texts, parts: { ...texts.parts, [place.part]: marked } } : texts,
  );
}

/** The name that `at` has for a block of a part: `p2` for the body's second paragraph. */
export function blockName(part: Part, line: number): string {
  if (part === 'body') return paragraphBlock(line);
  return part === 'captions' ? captionBlock(line) : part[0]!;
}

/** A text's lines that have something on them, each with its place in the text. */
export function linesOf(marked: MarkedText): (MarkedText & { readonly at: number })[] {
  const lines: (MarkedText & { at: number })[] = [];
  let at = 0;
  for (const line of marked.text.split('\n')) {
    if (line !== '') lines.push({ ...sliceMarked(marked, at, at + line.length), at });
    at += line.length + 1;
  }
  return lines;
}

function toBlock({ text, origins }: MarkedText): TextBlock {
  return { text, spans: toSpans(origins) };
}
