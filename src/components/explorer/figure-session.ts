import { FIGURE_SUMMARY } from '../../data/exported-files.ts';
import type { FigureSummary } from '../../data/figure-summary.ts';
import { FigureColumns } from './figure-columns.ts';
import type { FigureQuery } from './figure-query.ts';
import { FigureWalk } from './figure-walk.ts';
import { filterFigures, type Rows } from './filter-figures.ts';
import { loadJson } from './load-json.ts';
import { orderFigures } from './order-figures.ts';
import { ParquetTable } from './parquet-table.ts';
import { openRemoteFile, type RemoteFile } from './remote-file.ts';

/** The figures of the archive, opened for questions. */
export class FigureSession {
  readonly summary: FigureSummary;
  readonly table: ParquetTable;
  readonly columns: FigureColumns;
  readonly #file: RemoteFile;

  private constructor(summary: FigureSummary, file: RemoteFile, table: ParquetTable) {
    this.summary = summary;
    this.table = table;
    this.columns = new FigureColumns(table);
    this.#file = file;
  }

  /** @throws {LoadError} where the export is not there. */
  static async open(folder: string): Promise<FigureSession> {
    const summary = await loadJson<FigureSummary>(`${folder}${FIGURE_SUMMARY}`);
    const file = await openRemoteFile(folder, summary.file);
    return new FigureSession(summary, file, await ParquetTable.open(file, summary.file.tail));
  }

  /** The rows that fit, words aside, in the order asked for. */
  async select(query: FigureQuery): Promise<Rows> {
    const rows = await filterFigures(query, this.columns, this.table.rows);
    return orderFigures(rows, query.sort, this.columns);
  }

  walk(rows: Rows, words: string): FigureWalk {
    return new FigureWalk(this.table, this.#file.loaded, rows, words);
  }
}
