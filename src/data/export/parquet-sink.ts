import { zstdCompressSync } from 'node:zlib';
import type { SchemaElement } from 'hyparquet';
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer';
import type { ParquetFile } from '../exported-files.ts';
import type { Column, Table } from '../tables.ts';
import type { Row } from '../text-forms.ts';
import { FileSink } from './file-sink.ts';

/** The first row group is small, so that a reader's first rows come in one small piece. */
const FIRST_GROUP = 1000;

/** Estimated bytes of values a page: a reader who wants one row loads one page of each column. */
const PAGE_BYTES = 1 << 14;

/** Rows of a table gathered into a Parquet file, one row group at a time. */
export class ParquetSink {
  readonly #sources: readonly Omit<ColumnSource, 'data'>[];
  readonly #groupRows: number;
  readonly #sink: FileSink;
  readonly #writer = new ByteWriter();
  readonly #parquet: ParquetWriter;
  #rows: Row[] = [];
  #groups = 0;

  constructor(folder: string, path: string, table: Table) {
    const { plain, dictionary } = table.layout;
    this.#sources = table.columns.map(({ name }) => ({
      name,
      ...(plain.includes(name) && { encoding: 'PLAIN' }),
      ...(dictionary.includes(name) && { encoding: 'RLE_DICTIONARY' }),
    }));
    this.#groupRows = table.layout.groupRows;
    this.#sink = new FileSink(folder, path);
    this.#parquet = new ParquetWriter({
      writer: this.#writer,
      schema: toSchema(table.columns),
      codec: 'ZSTD',
      compressors: { ZSTD: zstdCompressSync },
      createdBy: 'Jianbao',
    });
  }

  add(rows: readonly Row[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      if (this.#rows.length === (this.#groups === 0 ? FIRST_GROUP : this.#groupRows)) this.#writeGroup();
    }
  }

  /** Ends the file; `tail` is how many bytes at its end hold indexes and metadata instead of values. */
  close(): ParquetFile {
    if (this.#rows.length > 0) this.#writeGroup();
    const values = this.#writer.offset;
    this.#parquet.finish();
    this.#takeBytes();
    return { ...this.#sink.close(), tail: this.#writer.offset - values };
  }

  #writeGroup(): void {
    const columnData = this.#sources.map((source) => ({
      ...source,
      data: this.#rows.map((row) => row[source.name] ?? null),
    }));
    this.#parquet.write({ columnData, rowGroupSize: this.#rows.length, pageSize: PAGE_BYTES });
    this.#takeBytes();
    this.#rows = [];
    this.#groups++;
  }

  #takeBytes(): void {
    this.#sink.addBytes(this.#writer.getBytes());
    this.#writer.index = 0;
  }
}

const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
} as const satisfies Record<Column['type'], Partial<SchemaElement>>;

function toSchema(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ name, type, nullable }): SchemaElement => ({
        name,
        ...TYPES[type],
        repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
      }),
    ),
  ];
}
