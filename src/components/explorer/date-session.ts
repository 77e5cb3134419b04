import type { DateRow } from '../../../schemas/tables.ts';
import type { DateSummary } from '../../data/date-summary.ts';
import { DATE_SUMMARY } from '../../data/exported-files.ts';
import { type CodedColumn, readCoded } from './coded-column.ts';
import { loadJson } from './load-json.ts';
import { ParquetTable } from './parquet-table.ts';
import { standingTo } from './period-standing.ts';
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

/** Rows that speak of a period: of days in it, and of spans that begin, end or go on in it. */
export interface SpeakingRows {
  readonly within: readonly number[];
  readonly touching: readonly number[];
}

/** The dates that the archive mentions, opened for questions. */
export class DateSession {
  readonly summary: DateSummary;
  readonly #table: ParquetTable;
  readonly #kept = new Map<string, Promise<CodedColumn>>();

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

  /** The rows of dates that speak of a year (`2010`) or month (`2010-09`), each list newest issue first. */
  async rowsOf(period: string): Promise<SpeakingRows> {
    const [starts, ends] = await Promise.all([this.#text('start'), this.#text('end')]);
    const found = { within: [] as number[], touching: [] as number[] };
    for (let row = 0; row < starts.codes.length; row++) {
      const [start, end] = [starts.texts[starts.codes[row]!], ends.texts[ends.codes[row]!]];
      const standing = standingTo(period, start ?? null, end ?? null);
      if (standing !== 'apart') found[standing].push(row);
    }
    return found;
  }

  /** The issues in which rows stand, newest first as the table is. */
  async issuesOf(rows: readonly number[]): Promise<MentioningIssue[]> {
    const [papers, dates] = await Promise.all([this.#text('paper'), this.#text('date')]);
    const groups = Map.groupBy(
      rows.toSorted((a, b) => a - b),
      (row) => `${papers.codes[row]}:${dates.codes[row]}`,
    );
    return [...groups.values()].map((of) => ({
      paper: papers.texts[papers.codes[of[0]!]!] ?? '',
      date: dates.texts[dates.codes[of[0]!]!] ?? null,
      mentions: of.length,
    }));
  }

  read(rows: readonly number[]): Promise<ShownDate[]> {
    return this.#table.readRows<ShownDate>(rows, SHOWN);
  }

  #text(name: 'start' | 'end' | 'paper' | 'date'): Promise<CodedColumn> {
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept;
    const loading = readCoded(this.#table.column(name), this.#table.rows);
    this.#kept.set(name, loading);
    loading.catch(() => this.#kept.delete(name));
    return loading;
  }
}
