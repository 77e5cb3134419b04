/** What the values of a year come to. */
export interface YearValues {
  readonly year: string;
  readonly count: number;
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** The numbers of each year, oldest first; `groups` holds the values of each. */
export function toYearValues(groups: ReadonlyMap<string, readonly number[]>): YearValues[] {
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, all]) => {
      const sorted = all.toSorted((a, b) => a - b);
      return {
        year,
        count: all.length,
        least: sorted[0]!,
        median: medianOf(sorted),
        most: sorted.at(-1)!,
      };
    });
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
