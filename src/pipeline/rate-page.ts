import type { ReviewItem } from '../../schemas/index.ts';
import { blocksOf } from './nodes/blocks-of.ts';
import { findStrangers, type Stranger } from './quality/rare-neighbours.ts';
import { countUnsoundMarks } from './quality/unsound-marks.ts';
import type { ArticleNode, FolioDocument, RatedDocument } from './types.ts';

/** Share of letters that are strangers to their neighbours in text without misreadings: names, rare words. */
const USUAL = 0.018;
/**
 * By how many standard deviations (of a count, the root of what is expected) a page may lie above it before it counts. A page
 * whose marks are sound was most likely not scanned: there it is names.
 */
const TOLERANCE = { sound: 5, unsound: 1 } as const;
/** Seven of ten misread letters come out as strangers. */
const FOUND = 0.7;
/** So many unsound marks may be the newspaper's own. */
const FEW = 1;
/** What a share of suspicious characters costs: a tenth for each per cent. */
const COST = 10;
/** A page rated lower is one to look at. */
const POOR = 0.95;
/** At most so many examples are named. */
const EXAMPLES = 5;

/**
 * Rates the page between 0 and 1 by how much of it looks misread: letters that no word has beside their neighbours, more than
 * names explain; marks and glyphs that cannot have been printed so; text that no stage could place. 1 is a page without any
 * such sign; a tenth is lost with each per cent of the characters. A poor page is marked for a person to look at.
 */
export function ratePage<A extends ArticleNode>(document: FolioDocument<A>): RatedDocument<A> {
  const texts = [...document.articles.flatMap(blocksOf), ...document.captions].map(({ text }) => text);
  const characters = length(texts);
  const { letters, strangers } = findStrangers(texts);
  const marks = texts.reduce((sum, text) => sum + countUnsoundMarks(text), 0);
  const leftover = length(document.leftover.map(({ text }) => text));
  const suspicious = excess(strangers.length, letters, marks > FEW) + marks + leftover;
  const share = suspicious / Math.max(1, characters + leftover);
  const quality = Math.max(0, Math.round(100 * (1 - COST * share)) / 100);
  if (quality >= POOR) return { ...document, quality };
  return { ...document, quality, review: [...document.review, toReviewItem(quality, share, strangers)] };
}

function excess(strangers: number, letters: number, unsound: boolean): number {
  const expected = USUAL * letters;
  const tolerance = TOLERANCE[unsound ? 'unsound' : 'sound'] * Math.sqrt(expected);
  return Math.max(0, strangers - expected - tolerance) / FOUND;
}

function length(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function toReviewItem(quality: number, share: number, strangers: readonly Stranger[]): ReviewItem {
  const examples = strangers
    .slice(0, EXAMPLES)
    .map(({ text, at }) => `“${text.slice(Math.max(0, at - 1), at + 2)}”`)
    .join('');
  const named = examples === '' ? '' : `，少见的邻字如${examples}`;
  return {
    rule: 'quality',
    message: `本页约有${(100 * share).toFixed(1)}%的字符疑似误认${named}；质量 ${quality.toFixed(2)}，请对照原文`,
    at: null,
  };
}
