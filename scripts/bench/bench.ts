/** What a bench is, so that each can lie in a file of its own. */

export interface Bench {
  readonly name: string;
  /** One sentence: what is measured beside what. */
  readonly about: string;
  /** Measures; `note` says in a line what is being done or why something is left out. */
  readonly run: (note: (line: string) => void) => Promise<readonly BenchRow[]>;
}

/** One measured thing, as medians. */
export interface BenchRow {
  readonly what: string;
  /** Whose figure it is, where several have the same. */
  readonly who?: string;
  readonly value: number;
  readonly unit: string;
  /** The same quantity of the floor or peer, measured in the same run; documents show peers. */
  readonly beside?: { readonly what: string; readonly value: number; readonly isPeer?: boolean };
  /** Whether the value keeps its budget; left out where there is none. */
  readonly met?: boolean;
  readonly budget?: string;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
