import type { DateRow } from '../../../schemas/tables.ts';
import type { DateSummary } from '../../data/date-summary.ts';
import { DATE_SUMMARY } from '../../data/exported-files.ts';
import { type CodedColumn, readCoded, readNumbers } from './coded-column.ts';
import { loadJson } from './load-json.ts';
import { ParquetTable } from './parquet-table.ts';
import { openRemoteFile } from './remote-file.ts';

/** What a line of the list shows. */
export const SHOWN = [
  'article',
  'date',
  'paper',
  'page',
  'edtf',
  'basis',
  'text',
  'at',
  'sentence',
  'offset',
  'headline',
] as const satisfies readonly (keyof DateRow)[];
export type ShownDate = Pick<DateRow, (typeof SHOWN)[number]>;

/** An issue that mentions a period. */
export interface MentioningIssue {
  readonly paper: string;
  readonly date: string | null;
  readonly mentions: number;
}

/** The dates that the archive mentions, opened for questions. */
export class DateSession {
  readonly summary: DateSummary;
  readonly #table: ParquetTable;
  readonly #kept = new Map<string, Promise<CodedColumn>>();
  #years: Promise<Float64Array> | null = null;

  private constructor(summary: DateSummary, table: ParquetTable) {
    this.summary = summary;
    this.#table = table;
  }

  /** @throws {LoadError} where the export is not there. */
  static async open(folder: string): Promise<DateSession> {
    const summary = await loadJson<DateSummary>(`${folder}${DATE_SUMMARY}`);
    const file = await openRemoteFile(folder, summary.file);
    return new DateSession(summary, await ParquetTable.open(file, summary.file.tail));
  }

  /** The rows of dates that lie in a year (`2010`) or month (`2010-09`), newest issue first. */
  async rowsIn(period: string): Promise<number[]> {
    const rows: number[] = [];
    if (period.length === 4) {
      const years = await this.#readYears();
      for (let row = 0; row < years.length; row++) if (years[row] === Number(period)) rows.push(row);
      return rows;
    }
    const { codes, texts } = await this.#text('month');
    const wanted = texts.indexOf(period);
    if (wanted > 0) for (let row = 0; row < codes.length; row++) if (codes[row] === wanted) rows.push(row);
    return rows;
  }

  /** The issues in which rows stand, in the order of the rows. */
  async issuesOf(rows: readonly number[]): Promise<MentioningIssue[]> {
    const [papers, dates] = await Promise.all([this.#text('paper'), this.#text('date')]);
    const groups = Map.groupBy(rows, (row) => `${papers.codes[row]}:${dates.codes[row]}`);
    return [...groups.values()].map((of) => ({
      paper: papers.texts[papers.codes[of[0]!]!] ?? '',
      date: dates.texts[dates.codes[of[0]!]!] ?? null,
      mentions: of.length,
    }));
  }

  read(rows: readonly number[]): Promise<ShownDate[]> {
    return this.#table.readRows<ShownDate>(rows, SHOWN);
  }

  #readYears(): Promise<Float64Array> {
    this.#years ??= readNumbers(this.#table.column('year'), this.#table.rows).catch((error) => {
      this.#years = null;
      throw error;
    });
    return this.#years;
  }

  #text(name: 'month' | 'paper' | 'date'): Promise<CodedColumn> {
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept;
    const loading = readCoded(this.#table.column(name), this.#table.rows);
    this.#kept.set(name, loading);
    loading.catch(() => this.#kept.delete(name));
    return loading;
  }
}
