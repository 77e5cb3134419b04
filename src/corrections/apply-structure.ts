import type {
  Correction,
  LineRange,
  MergeCorrection,
  MoveCorrection,
  SplitCorrection,
} from '../../schemas/index.ts';
import { fromAt } from '../model/at.ts';
import { indexOfBlock, isParagraph } from '../model/blocks.ts';
import { mergeLines } from '../model/merge-lines.ts';
import { blocksOf } from '../pipeline/nodes/blocks-of.ts';
import type { ArticleNode, FolioDocument, ParagraphNode, TextBlock } from '../pipeline/types.ts';
import type { Conflict } from './apply-texts.ts';
import { rangesOf } from './carry-forms.ts';
import { type Located, locate } from './locate.ts';
import { sliceMarked, toMarked, toSpans } from './marked-text.ts';
import { toTexts } from './page-texts.ts';

export interface StructuredPage {
  readonly document: FolioDocument;
  readonly conflicts: readonly Conflict[];
}

/**
 * Splits and merges articles and moves paragraphs from one to another, as people said. Done before the articles have
 * ids, so that these are kept by what the articles are in the end.
 *
 * @param drop digest of the drop
 */
export function applyStructure(
  document: FolioDocument,
  corrections: readonly Correction[],
  drop: string,
): StructuredPage {
  let articles = document.articles;
  const conflicts: Conflict[] = [];
  for (const [index, correction] of corrections.entries()) {
    const next = structure(articles, correction, drop);
    if (next === null) conflicts.push({ index, near: null });
    else articles = next;
  }
  if (articles === document.articles) return { document, conflicts };
  const lineAt = lineFinder(document.text);
  return { document: { ...document, articles: articles.map((node) => withLines(node, lineAt)) }, conflicts };
}

/** The articles after one correction, the same where it changes nothing; null where its place is not to be found. */
function structure(
  articles: readonly ArticleNode[],
  correction: Correction,
  drop: string,
): readonly ArticleNode[] | null {
  if (correction.kind === 'split') return split(articles, correction, drop);
  if (correction.kind === 'merge') return merge(articles, correction, drop);
  return correction.kind === 'move' ? move(articles, correction, drop) : articles;
}

function find(articles: readonly ArticleNode[], drop: string, quote: Partial<Quoted>): Located | null {
  // Articles have no ids yet: the quote alone must do.
  const page = articles.map((node) => toTexts(node, ''));
  const target = {
    article: '',
    part: 'body' as const,
    exact: '',
    prefix: '',
    suffix: '',
    text: null,
    ...quote,
  };
  const located = locate(page, drop, target);
  return located === null || located.state === 'changed' ? null : located;
}
type Quoted = Pick<SplitCorrection, 'part' | 'exact' | 'prefix' | 'suffix' | 'position' | 'drop'>;

function split(articles: readonly ArticleNode[], correction: SplitCorrection, drop: string) {
  const { headline, prefix, suffix, position } = correction;
  const quote = { prefix, suffix, exact: correction.exact === '' ? '\n' : correction.exact };
  const located = find(articles, drop, { ...quote, position, drop: correction.drop });
  if (located === null) {
    // Its two sides stand in two articles already.
    const before = prefix === '' ? null : find(articles, drop, { exact: prefix });
    const behind = suffix === '' ? null : find(articles, drop, { exact: suffix });
    const apart = before !== null && behind !== null && before.article !== behind.article;
    return apart ? articles : null;
  }
  if (located.part !== 'body') return articles;
  const node = articles[located.article]!;
  const end = bodyLength(node);
  const upper = toParagraphs(node, 0, located.from);
  const lower = toParagraphs(node, located.to, end);
  if (upper.length === 0 || lower.length === 0) return articles;
  const isUpper = ({ at }: ArticleNode['review'][number]) =>
    !isInBody(at) || indexOfBlock(fromAt(at!).block) < upper.length;
  const first = { ...node, paragraphs: upper, review: node.review.filter(isUpper) };
  const second: ArticleNode = {
    ...(node.kind && { kind: node.kind }),
    kicker: null,
    headline: headline ? toText(lower[0]!) : null,
    deck: null,
    paragraphs: headline ? lower.slice(1) : lower,
    captions: [],
    lines: [],
    review: [],
  };
  return articles.toSpliced(located.article, 1, first, second);
}

const isInBody = (at: string | null) => at !== null && isParagraph(fromAt(at).block);

function merge(articles: readonly ArticleNode[], { prefix, suffix }: MergeCorrection, drop: string) {
  const end = find(articles, drop, { exact: prefix });
  const start = find(articles, drop, { exact: suffix });
  if (end === null || start === null) return null;
  if (end.article === start.article) return articles;
  const [one, other] = [articles[end.article]!, articles[start.article]!];
  const heads = [other.kicker, other.headline, other.deck].filter((block) => block !== null);
  const merged = {
    ...one,
    paragraphs: [...one.paragraphs, ...heads, ...other.paragraphs],
    captions: [...one.captions, ...other.captions],
  };
  return articles.with(end.article, merged).toSpliced(start.article, 1);
}

function move(articles: readonly ArticleNode[], correction: MoveCorrection, drop: string) {
  const { exact, prefix, suffix, position, to } = correction;
  const from = find(articles, drop, {
    part: correction.part,
    exact,
    prefix,
    suffix,
    position,
    drop: correction.drop,
  });
  const between = to.prefix !== '' && to.suffix !== '' ? '\n' : '';
  const goal = find(articles, drop, { prefix: to.prefix, exact: between, suffix: to.suffix });
  if (from === null || goal === null) return null;
  if (from.article === goal.article) return articles;
  if (from.part !== 'body' || goal.part !== 'body') return null;
  const [source, target] = [articles[from.article]!, articles[goal.article]!];
  const left = [...toParagraphs(source, 0, from.from), ...toParagraphs(source, from.to, bodyLength(source))];
  const grown = [
    ...toParagraphs(target, 0, goal.from),
    ...toParagraphs(source, from.from, from.to),
    ...toParagraphs(target, goal.from, bodyLength(target)),
  ];
  return articles
    .with(from.article, withParagraphs(source, left))
    .with(goal.article, withParagraphs(target, grown))
    .filter(({ kicker, headline, deck, paragraphs, captions }) => {
      return (
        [kicker, headline, deck].some((block) => block !== null) || paragraphs.length + captions.length > 0
      );
    });
}

/** With other paragraphs; what was doubtful about the old ones a person has looked at. */
function withParagraphs(node: ArticleNode, paragraphs: readonly ParagraphNode[]): ArticleNode {
  return { ...node, paragraphs, review: node.review.filter(({ at }) => !isInBody(at)) };
}

/** The paragraphs of a piece of a body, as what they are; one that is cut is two. */
function toParagraphs({ paragraphs }: ArticleNode, from: number, to: number): ParagraphNode[] {
  return rangesOf(paragraphs.map(({ text }) => text)).flatMap(([start, end], index): ParagraphNode[] => {
    const { kind, apart, ...block } = paragraphs[index]!;
    const [first, last] = [Math.max(from, start) - start, Math.min(to, end) - start];
    if (first >= last) return [];
    const { text, origins } = sliceMarked(toMarked(block), first, last);
    return [{ text, spans: toSpans(origins), ...(kind && { kind }), ...(apart && first === 0 && { apart }) }];
  });
}

const bodyLength = ({ paragraphs }: ArticleNode) => paragraphs.map(({ text }) => text).join('\n').length;

const toText = ({ text, spans }: TextBlock): TextBlock => ({ text, spans });

function withLines(node: ArticleNode, lineAt: (offset: number) => number): ArticleNode {
  const spans = blocksOf(node).flatMap((block) => block.spans);
  const ranges = spans.map(({ start, length }): LineRange => [lineAt(start), lineAt(start + length - 1)]);
  return { ...node, lines: mergeLines(ranges, () => false) };
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
