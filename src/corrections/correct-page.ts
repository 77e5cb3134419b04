import { type CorrectedText, type Correction, PARTS, type ReviewItem } from '../../schemas/index.ts';
import type { KeptIds } from '../articles/keep-ids.ts';
import { toArticles } from '../articles/to-articles.ts';
import type { ArticleFile } from '../content/article-file.ts';
import type { PageAddress } from '../content/page-address.ts';
import { readValues } from '../pipeline/index.ts';
import type { ArticleNode, FolioDocument, PageDocument } from '../pipeline/types.ts';
import { applyForms } from './apply-forms.ts';
import { applyStructure } from './apply-structure.ts';
import { applyTexts, type Conflict } from './apply-texts.ts';
import { applyValues } from './apply-values.ts';
import { toReviewItem } from './describe-conflict.ts';
import { holdPublished } from './hold-published.ts';
import { type ArticleTexts, toTexts, withTexts } from './page-texts.ts';
import { atsOf, rangeNow, rangeOf } from './places.ts';
import { reclaimMoved } from './reclaim-moved.ts';
import { toCorrectedTexts } from './to-corrected-texts.ts';

/** What corrections need to know beside the page. */
export interface CorrectionContext {
  readonly address: PageAddress;
  /** Digest of the drop. */
  readonly drop: string;
  readonly corrections: readonly Correction[];
  /** Gives the articles their ids. */
  readonly identify: (articles: readonly ArticleNode[]) => KeptIds;
  /** The page's articles as they were published last, as far as that is known; read where a correction does not fit. */
  readonly published: () => readonly ArticleFile[];
}

/** A page with its corrections applied. */
export interface CorrectedPage {
  readonly document: PageDocument;
  readonly kept: KeptIds;
  /** The articles as their files shall have them, in the document's order. */
  readonly files: readonly ArticleFile[];
  /** The same articles' texts, with what was changed in them. */
  readonly texts: readonly ArticleTexts[];
  /** For the page record: what stands where in place of what. */
  readonly corrected: readonly CorrectedText[];
  /** Corrections that no longer fit, in their order. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Applies a page's corrections to what the pipeline found, and reads out of the corrected articles what they say.
 * Without corrections that is what `readPage` gives.
 */
export function correctPage(found: FolioDocument, context: CorrectionContext): CorrectedPage {
  const { address, drop, corrections } = context;
  const structured = applyStructure(found, corrections, drop);
  const articles = structured.document.articles;
  const kept = context.identify(articles);
  const read = articles.map((node, index) => toTexts(node, kept.ids[index]!));
  const applied = applyTexts(read, corrections, drop);
  const known = applied.conflicts.length === 0 ? [] : context.published();
  const texts = reclaimMoved(holdPublished(applied, corrections, known));
  const nodes = articles.map((node, index) =>
    texts[index] === read[index]
      ? node
      : withReviewAt(withTexts(node, texts[index]!), read[index]!, texts[index]!),
  );
  const formed = applyForms(nodes, texts, corrections, drop);
  const document = readCorrected({ ...structured.document, articles: formed.nodes }, kept.ids, corrections);
  const valued = applyValues(toArticles(document, address, kept.ids), texts, corrections, drop);
  const conflicts = [
    ...structured.conflicts,
    ...applied.conflicts,
    ...formed.conflicts,
    ...valued.conflicts,
  ].sort((a, b) => a.index - b.index);
  const { files, page } = putToEditor(valued.files, texts, conflicts, corrections);
  return {
    document: { ...document, review: acceptDoubts([...document.review, ...page], corrections) },
    kept,
    files,
    texts,
    corrected: toCorrectedTexts(texts, corrections),
    conflicts,
  };
}

/** Reads the values of a page; of an article whose date was set, with that date. */
function readCorrected(
  page: FolioDocument,
  ids: readonly string[],
  corrections: readonly Correction[],
): PageDocument {
  const document = readValues(page);
  const dates = new Map(
    corrections.flatMap((correction) =>
      correction.kind === 'set' && correction.values.date !== undefined
        ? [[correction.article, correction.values.date] as const]
        : [],
    ),
  );
  if (dates.size === 0) return document;
  const articles = document.articles.map((article, index) => {
    const issued = dates.get(ids[index]!);
    if (issued === undefined) return article;
    return readValues({ ...page, issued, articles: [page.articles[index]!] }).articles[0]!;
  });
  return { ...document, articles };
}

/** Review items stay at their places; where a person changed the text, a person has looked. */
function withReviewAt(node: ArticleNode, before: ArticleTexts, now: ArticleTexts): ArticleNode {
  const review = node.review.flatMap((item): ReviewItem[] => {
    const range = item.at === null ? null : rangeOf(before, item.at);
    if (range === null) return item.at === null ? [item] : [];
    const marked = now.parts[range.part];
    const place = rangeNow(marked, range.from, range.to);
    const at = place === null ? undefined : atsOf(range.part, marked, ...place)[0];
    return at === undefined ? [] : [{ ...item, at }];
  });
  return { ...node, review };
}

/** Puts what no longer fits to a person: in its article's `review`, or in the page's where that is gone. */
function putToEditor(
  files: readonly ArticleFile[],
  texts: readonly ArticleTexts[],
  conflicts: readonly Conflict[],
  corrections: readonly Correction[],
): { files: readonly ArticleFile[]; page: ReviewItem[] } {
  const page: ReviewItem[] = [];
  const ofArticles = new Map<string, ReviewItem[]>();
  for (const { index, near } of conflicts) {
    const correction = corrections[index]!;
    const own = files.some(({ article }) => article.id === correction.article);
    const id = own ? correction.article : near === null ? null : texts[near.article]!.id;
    const item = toReviewItem(correction, id === null ? null : placeOfChange(texts, index, id));
    if (id === null) page.push(item);
    else ofArticles.set(id, [...(ofArticles.get(id) ?? []), item]);
  }
  const withItems = files.map((file) => {
    const items = ofArticles.get(file.article.id);
    const review = [...file.article.review, ...(items ?? [])];
    return items === undefined ? file : { ...file, article: { ...file.article, review } };
  });
  return { files: withItems, page };
}

/** Where a text stays as it was published because of a correction. */
function placeOfChange(texts: readonly ArticleTexts[], index: number, id: string): string | null {
  const article = texts.find((texts) => texts.id === id);
  for (const part of PARTS) {
    const marked = article?.parts[part];
    const change = marked?.changes.find(({ sources }) => sources.includes(index));
    if (marked && change) return atsOf(part, marked, change.from, change.to)[0] ?? null;
  }
  return null;
}

function acceptDoubts(review: readonly ReviewItem[], corrections: readonly Correction[]): ReviewItem[] {
  return review.filter(
    ({ rule, message }) =>
      !corrections.some(
        (item) =>
          item.kind === 'accept' && item.article === null && item.rule === rule && item.message === message,
      ),
  );
}
