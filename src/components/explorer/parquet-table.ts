/** A table in a Parquet file, read by columns or by single rows, never more of it than is asked for. */
import { decompress } from 'fzstd';
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetReadObjects,
} from 'hyparquet';
import { type RowRange, toRanges } from './row-ranges.ts';

const compressors = {
  ZSTD: (packed: Uint8Array, length: number) => decompress(packed, new Uint8Array(length)),
};

/** The values of one column in one row group. */
export interface ColumnPiece {
  /** The number of its first row. */
  readonly start: number;
  readonly values: ArrayLike<unknown>;
}

export class ParquetTable {
  readonly #file: AsyncBuffer;
  readonly #metadata: FileMetaData;
  readonly rows: number;
  /** The number of the first row of each row group, and at last the number of rows. */
  readonly #borders: readonly number[];

  private constructor(file: AsyncBuffer, metadata: FileMetaData) {
    this.#file = file;
    this.#metadata = metadata;
    this.rows = Number(metadata.num_rows);
    const borders = [0];
    for (const { num_rows } of metadata.row_groups) borders.push(borders.at(-1)! + Number(num_rows));
    this.#borders = borders;
  }

  /** @throws {Error} where the file is no Parquet. */
  static async open(file: AsyncBuffer, tail: number): Promise<ParquetTable> {
    return new ParquetTable(file, await parquetMetadataAsync(file, { initialFetchSize: tail + 8 }));
  }

  /** One column from the first row to the last, a row group at a time; the next groups load while one is looked at. */
  async *column(name: string): AsyncGenerator<ColumnPiece> {
    const pieces = this.#groups().map((group) => this.#readGroup(name, group));
    // A piece that fails before its turn must not count as an error that nobody handles.
    for (const piece of pieces) piece.catch(() => {});
    for (const piece of pieces) yield await piece;
  }

  /** The rows that lie in the same row group, group by group. */
  byGroup(rows: Iterable<number>): number[][] {
    const groups = Map.groupBy(rows, (row) => this.#borders.findLastIndex((border) => border <= row));
    return [...groups].sort(([a], [b]) => a - b).map(([, of]) => of);
  }

  /** Some rows with some of their columns, in the order of `rows`; `gap` as `toRanges` has it. */
  async readRows<Row>(rows: readonly number[], columns: readonly string[], gap?: number): Promise<Row[]> {
    const found = new Map<number, Row>();
    const ranges = toRanges(rows, this.#borders, gap);
    await Promise.all(
      ranges.map(async ({ start, end }) => {
        const read = (await parquetReadObjects({
          file: this.#file,
          metadata: this.#metadata,
          compressors,
          columns: [...columns],
          rowStart: start,
          rowEnd: end,
          useOffsetIndex: true,
        })) as Row[];
        for (const [i, row] of read.entries()) found.set(start + i, row);
      }),
    );
    return rows.map((row) => found.get(row)!);
  }

  #groups(): RowRange[] {
    return this.#borders.slice(1).map((end, i) => ({ start: this.#borders[i]!, end }));
  }

  async #readGroup(name: string, { start, end }: RowRange): Promise<ColumnPiece> {
    const values: unknown[] = new Array(end - start);
    await parquetRead({
      file: this.#file,
      metadata: this.#metadata,
      compressors,
      columns: [name],
      rowStart: start,
      rowEnd: end,
      onChunk({ columnData, rowStart }) {
        for (let i = 0; i < columnData.length; i++) values[rowStart - start + i] = columnData[i];
      },
    });
    return { start, values };
  }
}
