import type { FigureRow } from '../../../schemas/tables.ts';
import type { ParquetTable } from './parquet-table.ts';
import { GAP } from './row-ranges.ts';

/** Places of the file that one step looks at, at most, and rows. */
const PLACES = 40;
const STEP_ROWS = 2000;

/** Bytes that one call may load before it comes back with what it has. */
const PATIENCE_BYTES = 3_000_000;

/** The words of a question; all of them have to stand in the sentence. */
export function splitWords(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

export function hasWords(sentence: string, words: readonly string[]): boolean {
  return words.every((word) => sentence.includes(word));
}

/** Walks through candidate rows and gives those whose sentence has the words; no words give every row. */
export class FigureWalk {
  readonly #table: ParquetTable;
  readonly #loaded: () => number;
  readonly #rows: ArrayLike<number>;
  readonly #words: readonly string[];
  /** Found, but not given out yet. */
  #found: number[] = [];
  #read = 0;
  readonly #given: number[] = [];

  constructor(table: ParquetTable, loaded: () => number, rows: ArrayLike<number>, words: string) {
    this.#table = table;
    this.#loaded = loaded;
    this.#rows = rows;
    this.#words = splitWords(words);
  }

  /** Candidates looked at so far. */
  get read(): number {
    return this.#read;
  }

  /** Figures known to fit so far; all of them where no words are asked for. */
  get known(): number {
    return this.#words.length === 0 ? this.#rows.length : this.#given.length + this.#found.length;
  }

  /** The rows known to fit so far. */
  get rows(): ArrayLike<number> {
    return this.#words.length === 0 ? this.#rows : [...this.#given, ...this.#found];
  }

  get isDone(): boolean {
    return this.#read === this.#rows.length && this.#found.length === 0;
  }

  /** The next figures, up to `count`; fewer where nothing is left or the search has loaded much without finding. */
  async next<C extends keyof FigureRow>(
    count: number,
    columns: readonly C[],
  ): Promise<(Pick<FigureRow, C> & { readonly row: number })[]> {
    const before = this.#loaded();
    while (this.#found.length < count && this.#read < this.#rows.length) {
      await this.#step(count - this.#found.length);
      if (this.#words.length > 0 && this.#loaded() - before > PATIENCE_BYTES) break;
    }
    const rows = this.#found.slice(0, count);
    const read = await this.#table.readRows<Pick<FigureRow, C>>(rows, columns);
    // Only now: what could not be loaded is there for another try.
    this.#found.splice(0, count);
    this.#given.push(...rows);
    return read.map((figure, i) => ({ ...figure, row: rows[i]! }));
  }

  async #step(wanted: number): Promise<void> {
    const all = this.#words.length === 0;
    const rows = this.#take(all ? wanted : STEP_ROWS);
    const fits = all ? rows : await this.#withWords(rows);
    this.#found.push(...fits);
    this.#read += rows.length;
  }

  async #withWords(rows: readonly number[]): Promise<number[]> {
    const read = await this.#table.readRows<{ sentence: string }>(rows, ['sentence']);
    return rows.filter((_, i) => hasWords(read[i]!.sentence, this.#words));
  }

  /** The next candidates: as many as lie in few places of the file. */
  #take(most: number): number[] {
    const rows: number[] = [];
    let places = 0;
    for (let at = this.#read; at < this.#rows.length && rows.length < most; at++) {
      const row = this.#rows[at]!;
      if (Math.abs(row - (rows.at(-1) ?? -Infinity)) > GAP && ++places > PLACES) break;
      rows.push(row);
    }
    return rows;
  }
}
