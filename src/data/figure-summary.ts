import type { FigureRow } from '../../schemas/tables.ts';
import type { ParquetFile } from './exported-files.ts';

/** What the explorer offers to choose from before it has read a single row. */
export interface FigureSummary {
  readonly rows: number;
  /** The file that the numbers are of. */
  readonly file: ParquetFile;
  /** How many figures there are of each kind and unit; most frequent first. */
  readonly units: readonly (readonly [kind: string, unit: string | null, count: number])[];
  readonly papers: readonly (readonly [paper: string, count: number])[];
}

/** Counts figures as they pass by. */
export class FigureCounter {
  #rows = 0;
  readonly #units = new Map<string, [kind: string, unit: string | null, count: number]>();
  readonly #papers = new Map<string, number>();

  add(rows: readonly FigureRow[]): void {
    this.#rows += rows.length;
    for (const { kind, unit, paper } of rows) {
      const key = `${kind}\n${unit ?? ''}`;
      const entry = this.#units.get(key);
      if (entry === undefined) this.#units.set(key, [kind, unit, 1]);
      else entry[2]++;
      this.#papers.set(paper, (this.#papers.get(paper) ?? 0) + 1);
    }
  }

  /** Equal counts stand in the order in which they were met, which the archive settles. */
  summary(file: ParquetFile): FigureSummary {
    return {
      rows: this.#rows,
      file,
      units: [...this.#units.values()].sort((a, b) => b[2] - a[2]),
      papers: [...this.#papers].sort(([, a], [, b]) => b - a),
    };
  }
}
