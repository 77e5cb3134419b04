import type { CorrectedText, PageRecord, SourceRun } from '../../../schemas/index.ts';
import type { ArticleFile } from '../../content/article-file.ts';
import { findInBlocks, touches } from './mask-article.ts';
import { maskStrings } from './mask-strings.ts';
import { findPhrases, maskSpans, type Span } from './mask-text.ts';
import type { Withheld } from './read-withheld.ts';
import { runsToSpans, spansInDrop } from './spans-in-drop.ts';

/** A page record as readers may see it. */
export interface OpenPageRecord extends PageRecord {
  /** Where withdrawn articles stand in the drop: characters that count and are not shown; `at` as in their blocks. */
  readonly withheld: readonly SourceRun[];
}

/** Gives an article of the page as it is stored; null where it cannot be read. */
type ReadStored = (id: string) => ArticleFile | null;

const phrasesOf = (withheld: readonly Withheld[]) => withheld.flatMap(({ hide }) => hide ?? []);

/** The record without its withdrawn articles and without hidden words, those that a correction replaced included. */
export function maskRecord(
  record: PageRecord,
  withheld: readonly Withheld[],
  read: ReadStored,
): OpenPageRecord {
  if (withheld.length === 0) return { ...record, withheld: [] };
  const gone = new Set(withheld.filter(({ hide }) => hide === null).map(({ id }) => id));
  const shown = maskStrings(record, phrasesOf(withheld));
  const hidden = withheld.flatMap((item) => hiddenCorrections(item, record.corrections, read));
  return {
    ...shown,
    articles: shown.articles.filter(({ id }) => !gone.has(id)),
    withdrawn: shown.withdrawn.map((item) => (gone.has(item.id) ? { ...item, headline: null } : item)),
    corrections: shown.corrections
      .map((item, i) => (hidden.includes(record.corrections[i]!) ? maskCorrection(item) : item))
      .filter(({ article }) => !gone.has(article)),
    withheld: [
      ...record.articles
        .filter(({ id }) => gone.has(id))
        .flatMap(({ blocks }) => Object.values(blocks).flat()),
      ...record.corrections.filter(({ article }) => gone.has(article)).flatMap(({ runs }) => runs),
    ],
  };
}

/**
 * The drop without what its page withholds: withdrawn articles, hidden words where their articles have them, and the
 * same words anywhere else on the page.
 */
export function maskDrop(
  raw: string,
  record: PageRecord,
  withheld: readonly Withheld[],
  read: ReadStored,
): string {
  const blocksOf = new Map(record.articles.map(({ id, blocks }) => [id, blocks]));
  const spans = withheld.flatMap((item): Span[] => {
    const blocks = blocksOf.get(item.id) ?? {};
    const hidden = hiddenIn(item, read);
    return [
      ...(hidden === null ? runsToSpans(Object.values(blocks).flat()) : spansInDrop(blocks, hidden)),
      ...hiddenCorrections(item, record.corrections, read).flatMap(({ runs }) => runsToSpans(runs)),
    ];
  });
  return maskSpans(raw, [...spans, ...findPhrases(raw, phrasesOf(withheld))]);
}

/** Where the article's words are hidden, block by block; null where all of it is. */
function hiddenIn({ id, hide }: Withheld, read: ReadStored): ReadonlyMap<string, readonly Span[]> | null {
  const file = hide === null ? null : read(id);
  return file === null || hide === null ? null : findInBlocks(file, hide);
}

/** Corrections of what is hidden: the text they replaced is a misread form of it. */
function hiddenCorrections(
  item: Withheld,
  corrections: readonly CorrectedText[],
  read: ReadStored,
): CorrectedText[] {
  const own = corrections.filter(({ article }) => article === item.id);
  if (own.length === 0) return own;
  const hidden = hiddenIn(item, read);
  return hidden === null ? own : own.filter(({ at }) => touches(at, hidden, 1));
}

const maskCorrection = (item: CorrectedText): CorrectedText => ({
  ...item,
  was: maskSpans(item.was, [{ from: 0, to: item.was.length }]),
});
