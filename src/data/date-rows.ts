import type { DateRow } from '../../schemas/tables.ts';
import type { RowSource } from './open-row.ts';

/** One row a mentioned date, in the order of the article's file. */
export function dateRows({ open, place, sentence }: RowSource): DateRow[] {
  const { article, date, paper, page } = place;
  return open.article.dates.map((mentioned, index) => {
    const { text, offset } = sentence(mentioned.at);
    const start = mentioned.start ?? null;
    const end = mentioned.end ?? null;
    return {
      article,
      n: index + 1,
      date,
      paper,
      page,
      year: yearOf(start, end),
      month: monthOf(start, end),
      edtf: mentioned.edtf,
      start,
      end,
      basis: mentioned.basis,
      kind: mentioned.kind ?? null,
      duration: mentioned.duration ?? null,
      text: mentioned.text,
      at: mentioned.at,
      sentence: text,
      offset,
      headline: open.article.headline,
    };
  });
}

/** The year in which a span of days lies; null where it is open or lies in several. */
export function yearOf(start: string | null, end: string | null): number | null {
  const year = start?.slice(0, 4);
  return year !== undefined && year === end?.slice(0, 4) ? Number(year) : null;
}

/** The month in which a span of days lies; null where it is open or lies in several. */
export function monthOf(start: string | null, end: string | null): string | null {
  const month = start?.slice(0, 7);
  return month !== undefined && month === end?.slice(0, 7) ? month : null;
}
