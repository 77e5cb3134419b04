import type { FigureSummary } from '../../data/figure-summary.ts';
import type { ExplorerWords } from '../../words/explorer-zh.ts';
import { sayNumber } from '../values/say-value.ts';
import { NO_UNIT } from './figure-query.ts';

/** Longest list of units; rarer ones are reached by their figures' other traits. */
const MOST = 200;

/** The units of a kind of figures, or of all, with how many figures each has, most frequent first. */
export function unitsOf(summary: FigureSummary, kind: string): [unit: string, count: number][] {
  const counts = new Map<string, number>();
  for (const [of, unit, count] of summary.units) {
    if (kind !== '' && of !== kind) continue;
    const value = unit ?? NO_UNIT;
    counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Fills the list of units; the chosen one stays, even where the kind has none of it. */
export function offerUnits(
  select: HTMLSelectElement,
  summary: FigureSummary,
  kind: string,
  words: ExplorerWords,
): void {
  const chosen = select.value;
  const units = unitsOf(summary, kind).slice(0, MOST);
  if (chosen !== '' && !units.some(([unit]) => unit === chosen)) units.unshift([chosen, 0]);
  select.replaceChildren(
    new Option(words.all, ''),
    ...units.map(
      ([unit, count]) =>
        new Option(words.option(unit === NO_UNIT ? words.noUnit : unit, sayNumber(count)), unit),
    ),
  );
  select.value = chosen;
}
