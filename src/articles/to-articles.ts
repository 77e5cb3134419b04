import type { Article, BlockMap, SourceRun } from '../../schemas/index.ts';
import type { ArticleFile } from '../content/article-file.ts';
import { sha256 } from '../content/digest.ts';
import { dropPath, type PageAddress } from '../content/page-address.ts';
import { formOf, tidyForms } from '../model/forms.ts';
import { mergeLines } from '../model/merge-lines.ts';
import { sketchOf } from '../model/sketch.ts';
import { langOf } from '../pipeline/fold/lang-of.ts';
import { blocksOf } from '../pipeline/nodes/blocks-of.ts';
import type { ArticleNode, PageDocument, Span } from '../pipeline/types.ts';
import type { FoundArticle } from './shares/share.ts';

/** The page's articles as their files have them; `ids` has one for each, in the document's order. */
export function toArticles(
  document: PageDocument,
  address: PageAddress,
  ids: readonly string[],
): ArticleFile[] {
  const digest = sha256(document.bytes);
  const isEmpty = emptyLines(document.text);
  return document.articles.map((node, index) => ({
    article: {
      id: ids[index]!,
      paper: address.paper,
      date: document.issued,
      page: document.page,
      order: index + 1,
      kind: node.kind ?? 'news',
      lang: langOf(blocksOf(node).map(({ text }) => text)),
      kicker: node.kicker?.text ?? null,
      headline: node.headline?.text ?? null,
      deck: node.deck?.text ?? null,
      dateline: node.dateline,
      reporters: [...node.reporters],
      dates: [...node.dates],
      figures: [...node.figures],
      people: [...node.people],
      places: [...node.places],
      organizations: [...node.organizations],
      captions: node.captions.map(({ text, credit }) => ({ text, credit })),
      jumpTo: node.jumpTo,
      jumpFrom: node.jumpFrom,
      source: { drop: dropPath(address), sha256: digest, lines: mergeLines(node.lines, isEmpty) },
      review: [...node.review],
    } satisfies Article,
    paragraphs: node.paragraphs.map(({ text }) => text),
    forms: tidyForms(node.paragraphs.map(formOf)),
  }));
}

/** What `keepIds` compares: where an article stands and what it says. */
export function toFound(node: ArticleNode): FoundArticle {
  const text = blocksOf(node)
    .map((block) => block.text)
    .join('\n');
  return { blocks: toBlockMap(node), text };
}

/** What the article's text is known by. */
export function toSketch(node: ArticleNode): string {
  return sketchOf(toFound(node).text);
}

/** For each block of an article, the runs of the drop that it was made of. */
export function toBlockMap(node: ArticleNode): BlockMap {
  return Object.fromEntries(blocksOf(node).map(({ id, spans }) => [id, spans.map(toRun)]));
}

export function toRun({ at, start, length }: Span): SourceRun {
  return [at, start, length];
}

function emptyLines(text: string): (line: number) => boolean {
  const lines = text.split('\n').map((line) => line.trim() === '');
  return (line) => lines[line - 1] ?? true;
}
