/** The tables that are offered, in the order in which the pages list them: START HERE for what the data are. */
import * as z from 'zod';
import { TABLE_ROWS, type TableName } from '../../schemas/tables.ts';
import { tables as english } from '../words/tables-en.ts';
import { tables as chinese } from '../words/tables-zh.ts';
import { type Column, columnsOf } from './columns.ts';

export type { TableName } from '../../schemas/tables.ts';
export type { Column } from './columns.ts';

export interface Table {
  readonly name: TableName;
  /** The form of its rows, each column with what it means. */
  readonly row: z.ZodObject;
  readonly columns: readonly Column[];
  readonly layout: ParquetLayout;
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

export const TABLES: readonly Table[] = (Object.keys(TABLE_ROWS) as TableName[]).map((name) => {
  const row = describeRow(name);
  return { name, row, columns: columnsOf(row), layout: name === 'articles' ? LONG_ROWS : MANY_ROWS };
});

/** The form of a table's rows with the words for each column; `x-zh` has the Chinese ones. */
function describeRow(name: TableName): z.ZodObject {
  const columns = Object.entries<z.ZodType>(TABLE_ROWS[name].shape);
  const en: Readonly<Record<string, string>> = english[name].columns;
  const zh: Readonly<Record<string, string>> = chinese[name].columns;
  return z.strictObject(
    Object.fromEntries(
      columns.map(([column, form]) => [column, form.describe(en[column]!).meta({ 'x-zh': zh[column] })]),
    ),
  );
}
