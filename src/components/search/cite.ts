import type { HitLine } from '../../search/client.ts';

/** An article as GB/T 7714—2015 cites a newspaper: 题名[N].报纸名,日期(版次). */
export function cite(
  { headline, date, page, paper }: Pick<HitLine, 'headline' | 'date' | 'page' | 'paper'>,
  papers: ReadonlyMap<string, string>,
): string {
  const day = date === '' ? '日期不详' : date;
  return `${headline}[N].${papers.get(paper) ?? paper},${day}${page === null ? '' : `(${page})`}.`;
}
