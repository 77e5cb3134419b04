import { articleUrl, below } from '../../addresses/urls.ts';
import { displayTitle } from '../../words/display-title.ts';
import { blocksOf, type SearchText } from '../blocks.ts';
import { contextOf } from './context.ts';
import { toExcerpt } from './excerpt.ts';
import { hitAddress } from './hit-address.ts';
import type { Occurrences } from './source.ts';
import { type Occurrence, toOccurrences } from './to-occurrences.ts';

/** An article found. */
export interface SearchResult {
  readonly id: string;
  /** Id of the paper. */
  readonly paper: string;
  /** Path of the article's page, the site's base included. */
  readonly url: string;
  /** The same with what opens it at the excerpt, its words marked. */
  readonly hitUrl: string;
  /** As the site lists it: where the paper printed none, the first words of the text. */
  readonly headline: string;
  /** `2031-05-12`, `2031-05`, `2031`, or empty where unknown. */
  readonly date: string;
  /** 版次; null where unknown. */
  readonly page: number | null;
  /** What it is, where that is no news: a notice, a letter. */
  readonly genre?: SearchText['genre'];
  /** How often the query's terms stand in it. */
  readonly hits: number;
  /** HTML: the passage with the terms in `<mark>`, all else escaped. */
  readonly excerpt: string;
}

/** One occurrence of a term, with what stands around it. */
export interface HitLine extends Omit<SearchResult, 'hits' | 'excerpt' | 'hitUrl'> {
  /** Place as in the article's file, `p3:14-20`: block and UTF-16 offsets in it, end exclusive. */
  readonly at: string;
  /** Its headline is the text's first words, since the paper printed none. */
  readonly headlineSupplied: boolean;
  /** Its date is supplied by the archive, not printed. */
  readonly dateInferred: boolean;
  /** Who a citation names, in printed order. */
  readonly authors: readonly string[];
  readonly left: string;
  readonly text: string;
  readonly right: string;
}

/** Characters that a HitLine has on each side. */
const CONTEXT = 30;

/** `clauses`: where each of the query's stands in the article; `base`: path of the site, with `/` at its end. */
export function toResult(article: SearchText, clauses: readonly Occurrences[], base: string): SearchResult {
  const occurrences = toOccurrences(blocksOf(article), clauses);
  const { excerpt, block } = toExcerpt(occurrences);
  const url = below(base, articleUrl(article));
  const marks = occurrences.filter((occurrence) => occurrence.block === block).flatMap(({ marks }) => marks);
  return {
    ...citation(article),
    url,
    hitUrl: url + (block === null ? '' : hitAddress(block, marks)),
    hits: occurrences.length,
    excerpt,
  };
}

export function toHitLines(article: SearchText, clauses: readonly Occurrences[], base: string): HitLine[] {
  const url = below(base, articleUrl(article));
  return toOccurrences(blocksOf(article), clauses).map((occurrence) => ({
    ...citation(article),
    headlineSupplied: article.headline === null,
    dateInferred: article.dateInferred,
    authors: article.authors,
    url: url + hitAddress(occurrence.block, occurrence.marks),
    ...toLine(occurrence),
  }));
}

function citation(
  article: SearchText,
): Pick<SearchResult, 'id' | 'paper' | 'headline' | 'date' | 'page' | 'genre'> {
  const { id, paper, headline, date, page, paragraphs, genre } = article;
  const title = displayTitle({ headline, lead: paragraphs[0] ?? '' }).text;
  return { id, paper, headline: title, date, page, ...(genre && { genre }) };
}

function toLine(occurrence: Occurrence): Pick<HitLine, 'at' | 'left' | 'text' | 'right'> {
  const { block, from, to } = occurrence;
  return {
    at: `${block.name}:${from}-${to}`,
    text: block.text.slice(from, to),
    ...contextOf(block.text, occurrence, CONTEXT),
  };
}
