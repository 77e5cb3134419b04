/** What an export came to: the list of its files, from which pages and checksums are made. */
import type { TableName } from './tables.ts';

export type Format = 'parquet' | 'csv' | 'ndjson';

export const FORMATS: readonly { readonly format: Format; readonly name: string; readonly type: string }[] = [
  { format: 'parquet', name: 'Parquet', type: 'application/vnd.apache.parquet' },
  { format: 'csv', name: 'CSV', type: 'text/csv' },
  { format: 'ndjson', name: 'NDJSON', type: 'application/x-ndjson' },
];

export interface ExportedFile {
  /** Name below `/data/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A Parquet file, and how many bytes at its end a reader needs before any value: indexes and metadata. */
export interface ParquetFile extends ExportedFile {
  readonly tail: number;
}

export interface ExportedTable {
  readonly name: TableName;
  readonly rows: number;
  readonly files: Readonly<Record<Exclude<Format, 'parquet'>, ExportedFile>> & {
    readonly parquet: ParquetFile;
  };
}

/** `manifest.json` of an export. */
export interface Manifest {
  readonly tables: readonly ExportedTable[];
  /** What goes with them: schemas, package, citation, rights, summaries. */
  readonly others: readonly ExportedFile[];
}

/** The manifest's own name below `/data/`. */
export const MANIFEST = 'manifest.json';
export const CHECKSUMS = 'SHA256SUMS.txt';
export const FIGURE_SUMMARY = 'figures-summary.json';
export const FIGURE_TRENDS = 'figures-trends.json';
export const DATE_SUMMARY = 'dates-summary.json';

/** `SHA256SUMS.txt` as `sha256sum -c` reads it. */
export function toChecksums(files: readonly ExportedFile[]): string {
  return files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}

/** Every file of an export but the manifest and the checksums. */
export function filesOf({ tables, others }: Manifest): ExportedFile[] {
  return [...tables.flatMap(({ files }) => FORMATS.map(({ format }) => files[format])), ...others];
}
