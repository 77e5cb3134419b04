import { fold } from './fold.ts';

/** An article as search needs it; it is also what a text file of the index holds, from which results are shown. */
export interface SearchText {
  readonly id: string;
  readonly paper: string;
  /** `2031-05-12`, `2031-05`, `2031`, or empty where unknown. */
  readonly date: string;
  readonly headline: string | null;
  readonly kicker: string | null;
  readonly deck: string | null;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
}

/**
 * The blocks in the order they are indexed: headline first, then what else leads into the article, then its text. The
 * place of a hit alone therefore tells what kind of block it stands in.
 */
export function blocksOf(article: SearchText): string[] {
  return [...headlineOf(article), ...openingOf(article), ...restOf(article)];
}

/** The article's blocks folded, without empty ones, and where its headline and its opening end among them. */
export interface FoldedBlocks {
  readonly blocks: readonly string[];
  /** Place of the border after the headline; 0 where there is none. Places count code points, the first border is 0. */
  readonly headlineEnd: number;
  /** Place of the border after kicker, deck and first paragraph. */
  readonly openingEnd: number;
}

/** Folds the blocks of an article for the index. */
export function foldBlocks(article: SearchText): FoldedBlocks {
  const headline = foldAll(headlineOf(article));
  const opening = foldAll(openingOf(article));
  const rest = foldAll(restOf(article));
  const headlineEnd = placesIn(headline);
  return {
    blocks: [...headline, ...opening, ...rest],
    headlineEnd,
    openingEnd: headlineEnd + placesIn(opening),
  };
}

function headlineOf(article: SearchText): string[] {
  return [article.headline ?? ''];
}

function openingOf(article: SearchText): string[] {
  return [article.kicker ?? '', article.deck ?? '', article.paragraphs[0] ?? ''];
}

function restOf(article: SearchText): string[] {
  return [...article.paragraphs.slice(1), ...article.captions];
}

function foldAll(blocks: readonly string[]): string[] {
  return blocks.map(fold).filter((block) => block !== '');
}

/** Places that blocks take, each with the border after it. */
function placesIn(foldedBlocks: readonly string[]): number {
  return foldedBlocks.reduce((sum, block) => sum + [...block].length + 1, 0);
}
