/** Years and months of the timeline, as the page and its script show them. */
import type { PeriodSummary } from '../../data/date-summary.ts';
import { periodAfter } from '../charts/count-by-period.ts';

/** Years before the first issue and after the last that the drawing shows; the table has all of them. */
const BEFORE = 30;
const AFTER = 5;

const NOTHING = { published: 0, mentions: 0, articles: 0 };

/**
 * The years to draw, without gaps: those of the issues and some around them, as far as anything is mentioned there. A paper
 * mentions the year 1644 now and then, and bars that reach so far would each be a hair.
 */
export function drawnYears(years: readonly PeriodSummary[]): PeriodSummary[] {
  const issued = years.filter(({ published }) => published > 0);
  const around = issued.length > 0 ? issued : years;
  if (around.length === 0) return [];
  const from = Number(around[0]!.period) - BEFORE;
  const to = Number(around.at(-1)!.period) + AFTER;
  const drawn = years.filter(({ period }) => Number(period) >= from && Number(period) <= to);
  return fill(drawn[0]!.period, drawn.at(-1)!.period, drawn);
}

/** Most months that the page offers before any is chosen. */
const OFFERED = 12;

/** The months that are mentioned most, most first; of those mentioned alike the newer. */
export function mostMentioned(months: readonly PeriodSummary[]): PeriodSummary[] {
  return months
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions || (a.period < b.period ? 1 : -1))
    .slice(0, OFFERED);
}

/** The twelve months of a year. */
export function monthsOf(year: string, months: readonly PeriodSummary[]): PeriodSummary[] {
  return fill(`${year}-01`, `${year}-12`, months);
}

function fill(from: string, to: string, known: readonly PeriodSummary[]): PeriodSummary[] {
  const byPeriod = new Map(known.map((entry) => [entry.period, entry]));
  const all: PeriodSummary[] = [];
  for (let period = from; period <= to; period = periodAfter(period))
    all.push(byPeriod.get(period) ?? { period, ...NOTHING });
  return all;
}
