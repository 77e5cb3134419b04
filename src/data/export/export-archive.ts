import { mkdirSync, rmSync } from 'node:fs';
import * as z from 'zod';
import { articleUrl } from '../../addresses/urls.ts';
import type { Archive } from '../../archive/index.ts';
import { replaceFolder } from '../../content/replace-folder.ts';
import { articleRow } from '../article-row.ts';
import { toCitationFile } from '../citation-file.ts';
import { RIGHTS, toDataPackage } from '../data-package.ts';
import { dateRows } from '../date-rows.ts';
import { DateCounter } from '../date-summary.ts';
import {
  CHECKSUMS,
  DATE_SUMMARY,
  type ExportedFile,
  type ExportedTable,
  FIGURE_SUMMARY,
  FIGURE_TRENDS,
  filesOf,
  MANIFEST,
  type Manifest,
  toChecksums,
} from '../exported-files.ts';
import { figureRows } from '../figure-rows.ts';
import { FigureCounter } from '../figure-summary.ts';
import { TrendCounter } from '../figure-trends.ts';
import { nameRows, reporterRows } from '../name-rows.ts';
import { toRowSource } from '../open-row.ts';
import { toRightsFile } from '../rights-file.ts';
import { TABLES, type TableName } from '../tables.ts';
import { FileSink } from './file-sink.ts';
import { TableSink } from './table-sink.ts';

export interface ExportOptions {
  /** Folder that the files are put into; what lies there is replaced once all of them are whole. */
  readonly folder: string;
  /** Makes an address below the site (`/a/b/`) one that can be followed. */
  readonly toUrl: (address: string) => string;
  /** The site's own address; null where it is not known yet. */
  readonly homepage: string | null;
}

/** Writes every table in every format and what goes with them; holds one row group of each table in memory. */
export function exportArchive(archive: Archive, { folder, toUrl, homepage }: ExportOptions): Manifest {
  const partial = `${folder}.new`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const { tables, summaries } = writeTables(archive, partial, toUrl);
  const papers = [...archive.papers.values()];
  const version = tables.map(({ files }) => files.ndjson.sha256.slice(0, 8)).join('-');
  const write = (path: string, text: string): ExportedFile => {
    const sink = new FileSink(partial, path);
    sink.addText(text);
    return sink.close();
  };
  const json = (path: string, value: unknown) => write(path, `${JSON.stringify(value, null, 2)}\n`);
  const manifest: Manifest = {
    tables,
    others: [
      ...TABLES.map(({ name, row }) => json(`${name}.schema.json`, z.toJSONSchema(row))),
      json('datapackage.json', toDataPackage(tables, papers, homepage)),
      write('CITATION.cff', toCitationFile(version, papers, homepage)),
      write(RIGHTS, toRightsFile(papers)),
      write(FIGURE_SUMMARY, JSON.stringify(summaries.figures)),
      write(FIGURE_TRENDS, JSON.stringify(summaries.trends)),
      write(DATE_SUMMARY, JSON.stringify(summaries.dates)),
    ],
  };
  write(CHECKSUMS, toChecksums(filesOf(manifest)));
  json(MANIFEST, manifest);
  replaceFolder(partial, folder);
  return manifest;
}

function writeTables(archive: Archive, folder: string, toUrl: ExportOptions['toUrl']) {
  const sinks = new Map(TABLES.map((table) => [table.name, new TableSink(folder, table)]));
  const figures = new FigureCounter();
  const trends = new TrendCounter();
  const dates = new DateCounter();
  for (const open of archive.articlesNewestFirst()) {
    const source = toRowSource(open);
    const rows = {
      articles: [articleRow(source, (article) => toUrl(articleUrl(article)))],
      figures: figureRows(source),
      dates: dateRows(source),
      reporters: reporterRows(source),
      names: nameRows(source),
    } satisfies Record<TableName, object[]>;
    for (const [name, sink] of sinks) sink.add(rows[name]);
    figures.add(rows.figures);
    trends.add(rows.figures);
    dates.add(source.place.date, rows.dates);
  }
  const tables: ExportedTable[] = [...sinks.values()].map((sink) => sink.close());
  const parquet = (name: TableName) => tables.find((table) => table.name === name)!.files.parquet;
  return {
    tables,
    summaries: {
      figures: figures.summary(parquet('figures')),
      trends: trends.trends(),
      dates: dates.summary(parquet('dates')),
    },
  };
}
