/** The tables that are offered, in the order in which the pages list them: START HERE for what the data are. */
import type * as z from 'zod';
import { ArticleRow, DateRow, FigureRow, NameRow, ReporterRow } from '../../schemas/tables.ts';
import { type Column, columnsOf } from './columns.ts';

export type { Column } from './columns.ts';

export type TableName = 'articles' | 'figures' | 'dates' | 'reporters' | 'names';

export interface Table {
  readonly name: TableName;
  readonly row: z.ZodObject;
  readonly columns: readonly Column[];
  readonly layout: ParquetLayout;
  /** What a row is. */
  readonly title: string;
  readonly titleZh: string;
}

/** How a table lies in its Parquet file, so that a reader over HTTP loads little. */
export interface ParquetLayout {
  /** Rows a row group: a reader skips groups whole, and writing holds one group in memory. */
  readonly groupRows: number;
  /** Columns whose values hardly repeat: a dictionary would have to be loaded for every single row. */
  readonly plain: readonly string[];
  /** Columns that are read whole and are smaller with a dictionary than hyparquet-writer expects. */
  readonly dictionary: readonly string[];
}

const MANY_ROWS: ParquetLayout = {
  groupRows: 65_536,
  plain: ['article', 'of', 'text', 'at', 'sentence', 'headline', 'name'],
  dictionary: ['value'],
};
/** Articles carry their whole text. */
const LONG_ROWS: ParquetLayout = {
  groupRows: 4096,
  plain: [...MANY_ROWS.plain, 'url', 'kicker', 'deck', 'captions', 'lines'],
  dictionary: [],
};

const table = (
  name: TableName,
  row: z.ZodObject,
  title: string,
  titleZh: string,
  layout = MANY_ROWS,
): Table => ({ name, row, columns: columnsOf(row), layout, title, titleZh });

export const TABLES: readonly Table[] = [
  table('articles', ArticleRow, 'Articles, one a row', '文章，每篇一行', LONG_ROWS),
  table('figures', FigureRow, 'Figures: numbers with what they count', '数字，每个一行，连同所计之物'),
  table('dates', DateRow, 'Dates that the articles mention', '文中提到的日期，每处一行'),
  table('reporters', ReporterRow, 'Names that sign the articles', '署名，每处一行'),
  table(
    'names',
    NameRow,
    'People, places and organisations that the articles name',
    '文中提到的人物、地点和单位，每处一行',
  ),
];
