import { createHash } from 'node:crypto';
import { byCodeUnits } from '../../../content/list-folder.ts';
import { FACETS, type FacetName } from '../../files.ts';
import type { SearchArticle } from '../search-article.ts';

/** What is kept of an article beside its text. */
export interface SegmentRow {
  readonly id: string;
  readonly paper: string;
  readonly date: string;
  /** Digest of the texts that came with it, and which of them is its own. */
  readonly texts: string;
  readonly number: number;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
}

/** The order of rows in every segment. */
export function compareRows(
  a: Pick<SegmentRow, 'paper' | 'date' | 'id'>,
  b: Pick<SegmentRow, 'paper' | 'date' | 'id'>,
): number {
  return byCodeUnits(a.paper, b.paper) || byCodeUnits(a.date, b.date) || byCodeUnits(a.id, b.id);
}

export function facetsOf({ page, reporters, kinds, places }: SearchArticle): SegmentRow['facets'] {
  const values: Record<FacetName, readonly string[]> = {
    page: page === null ? [] : [String(page)],
    reporter: reporters,
    kind: kinds,
    place: places,
  };
  for (const name of FACETS) values[name] = [...new Set(values[name])];
  return values;
}

/** Hexadecimal digits: enough to tell the texts of one issue from those that the same issue had before. */
const DIGITS = 10;

export function textsDigest(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\n');
  return hash.digest('hex').slice(0, DIGITS);
}
