/** What the explorers should find, read from the archive itself. */
import type { DateRow, FigureRow } from '../../schemas/tables.ts';
import { openArchive } from '../../src/archive/index.ts';
import { dateRows } from '../../src/data/date-rows.ts';
import { figureRows } from '../../src/data/figure-rows.ts';
import { toRowSource } from '../../src/data/open-row.ts';

export interface ExplorerTruth {
  /** Newest issue first, as the page shows them. */
  readonly figures: readonly FigureRow[];
  readonly dates: readonly DateRow[];
}

export function readExplorerTruth(): ExplorerTruth {
  const sources = Array.from(openArchive().articlesNewestFirst(), toRowSource);
  return { figures: sources.flatMap(figureRows), dates: sources.flatMap(dateRows) };
}

/** The most frequent of some values. */
export function mostFrequent<T>(values: readonly T[]): T {
  const groups = [...Map.groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length);
  const [first] = groups;
  if (first === undefined) throw new Error('The archive has none of these.');
  return first[0];
}
