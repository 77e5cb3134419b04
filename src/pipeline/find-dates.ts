import type { Dateline, MentionedDate, ReviewItem } from '../../schemas/index.ts';
import { toAt } from '../model/at.ts';
import { type PartialDay, toPartialDay } from './dates/context.ts';
import { countsByRepublic } from './dates/counts-by-republic.ts';
import { toEdtf } from './dates/extent.ts';
import { readDates } from './dates/read-dates.ts';
import type { DateReading } from './dates/rules/rule.ts';
import { foldText } from './fold/fold-text.ts';
import { type Block, blocksOf } from './nodes/blocks-of.ts';
import { mapArticles } from './nodes/map-articles.ts';
import type { FolioDocument, WithDates, WithReporters } from './types.ts';

export interface DatesFound {
  readonly dates: readonly MentionedDate[];
  readonly review: readonly ReviewItem[];
}

/** Adds the dates that each article mentions, its dateline's date among them. */
export function findDates<A extends WithReporters>(document: FolioDocument<A>): FolioDocument<A & WithDates> {
  return mapArticles(document, (article) => {
    const { dates, review } = findDatesIn(
      blocksOf(article),
      document.issued?.value ?? null,
      article.dateline,
    );
    return { ...article, dates, review: [...article.review, ...review] };
  });
}

/**
 * The dates in an article's blocks, in reading order. `issue` is when the page appeared (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`):
 * incomplete dates are completed from it. Words such as 今天 are counted from the dateline's day where it gives one.
 */
export function findDatesIn(
  blocks: readonly Block[],
  issue: string | null,
  dateline: Dateline | null,
): DatesFound {
  const issued = issue === null ? null : toPartialDay(issue);
  const written: PartialDay | null = dateline?.date?.length === 10 ? toPartialDay(dateline.date) : issued;
  const dates: MentionedDate[] = [];
  const review: ReviewItem[] = [];
  const texts = blocks.map((block) => ({ block, folded: foldText(block.text) }));
  const minguo = countsByRepublic(texts, written);
  for (const { block, folded } of texts) {
    for (const reading of readDates(folded, { issue: issued, written, minguo })) {
      const at = toAt(block, reading.from, reading.to);
      dates.push(toDate(block.text.slice(reading.from, reading.to), at, reading));
      if (reading.review) review.push({ rule: 'incomplete-date', message: reading.review, at });
    }
  }
  return { dates, review };
}

function toDate(text: string, at: string, { extent, basis, kind, duration }: DateReading): MentionedDate {
  if (kind === 'duration') return { text, edtf: null, kind, duration: duration!, basis, at };
  if (kind === 'recurring') return { text, edtf: null, kind, basis, at };
  if (!extent) return { text, edtf: null, start: null, end: null, basis, at };
  return { text, edtf: toEdtf(extent), start: extent.start, end: extent.end, basis, at };
}
