/** The files in which filtered figures can be taken home: the columns of the export, and each figure's address. */
import type { FigureRow } from '../../../schemas/tables.ts';
import { csvHeader, type Row, toCsv, toNdjson } from '../../data/text-forms.ts';
import { FIGURE_COLUMNS } from './figure-column-names.ts';
import { hasWords, splitWords } from './figure-walk.ts';
import type { ParquetTable } from './parquet-table.ts';
import { sourceUrl } from './source-link.ts';

export interface FigureFile {
  /** End of the file's name. */
  readonly ending: 'csv' | 'ndjson';
  readonly type: string;
  readonly head: string;
  readonly line: (row: Row) => string;
}

const NAMES = [...FIGURE_COLUMNS, 'url'];

export const FIGURE_FILES: readonly FigureFile[] = [
  {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    head: csvHeader(NAMES),
    line: (row) => toCsv(NAMES, [row]),
  },
  {
    ending: 'ndjson',
    type: 'application/x-ndjson;charset=utf-8',
    head: '',
    line: (row) => toNdjson(NAMES, [row]),
  },
];

/** So many rows are loaded page by page; of more, what lies between them costs less than asking for each. */
const FEW = 300;

/** Makes the file of the rows that have the words, in the order of `rows`. */
export async function figureFile(
  table: ParquetTable,
  rows: ArrayLike<number>,
  words: string,
  file: FigureFile,
  base: string,
  say: (count: number) => void,
): Promise<{ readonly parts: string[]; readonly count: number }> {
  const wanted = splitWords(words);
  const lines = new Map<number, string>();
  const gap = rows.length > FEW ? Number.POSITIVE_INFINITY : undefined;
  for (const group of table.byGroup(Array.from(rows))) {
    const read = await table.readRows<FigureRow>(group, FIGURE_COLUMNS, gap);
    for (const [i, figure] of read.entries()) {
      if (!hasWords(figure.sentence, wanted)) continue;
      const url = new URL(sourceUrl(figure, base), location.href).href;
      lines.set(group[i]!, file.line({ ...figure, url }));
    }
    say(lines.size);
  }
  const inOrder = Array.from(rows, (row) => lines.get(row)).filter((line) => line !== undefined);
  return { parts: [file.head, ...inOrder], count: inOrder.length };
}
