import { type CodedColumn, readCoded, readNumbers } from './coded-column.ts';
import type { ParquetTable } from './parquet-table.ts';

/** The columns that filters look at, each loaded whole when it is first asked for, and then kept. */
export class FigureColumns {
  readonly #table: ParquetTable;
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(table: ParquetTable) {
    this.#table = table;
  }

  text(name: 'kind' | 'unit' | 'paper' | 'date'): Promise<CodedColumn> {
    return this.#keep(name, () => readCoded(this.#table.column(name), this.#table.rows));
  }

  /** `max` is the upper end of a range (3至5名), NaN where the figure is one value. */
  values(name: 'value' | 'max' = 'value'): Promise<Float64Array> {
    return this.#keep(name, () => readNumbers(this.#table.column(name), this.#table.rows));
  }

  /** A column that could not be loaded is asked for anew the next time. */
  #keep<T>(name: string, load: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(name) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    const loading = load();
    this.#kept.set(name, loading);
    loading.catch(() => this.#kept.delete(name));
    return loading;
  }
}
