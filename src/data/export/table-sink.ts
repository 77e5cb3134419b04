import type { ExportedTable } from '../exported-files.ts';
import type { Table } from '../tables.ts';
import { csvHeader, type Row, toCsv, toNdjson } from '../text-forms.ts';
import { FileSink } from './file-sink.ts';
import { ParquetSink } from './parquet-sink.ts';

/** The rows of one table written in all three forms at once. */
export class TableSink {
  readonly #table: Table;
  readonly #names: readonly string[];
  readonly #parquet: ParquetSink;
  readonly #csv: FileSink;
  readonly #ndjson: FileSink;
  #rows = 0;

  constructor(folder: string, table: Table) {
    this.#table = table;
    this.#names = table.columns.map(({ name }) => name);
    this.#parquet = new ParquetSink(folder, `${table.name}.parquet`, table);
    this.#csv = new FileSink(folder, `${table.name}.csv`);
    this.#ndjson = new FileSink(folder, `${table.name}.ndjson`);
    this.#csv.addText(csvHeader(this.#names));
  }

  add(rows: readonly Row[]): void {
    this.#rows += rows.length;
    this.#parquet.add(rows);
    this.#csv.addText(toCsv(this.#names, rows));
    this.#ndjson.addText(toNdjson(this.#names, rows));
  }

  close(): ExportedTable {
    return {
      name: this.#table.name,
      rows: this.#rows,
      files: { parquet: this.#parquet.close(), csv: this.#csv.close(), ndjson: this.#ndjson.close() },
    };
  }
}
