import type { FigureColumns } from './figure-columns.ts';
import type { Sort } from './figure-query.ts';
import type { Rows } from './filter-figures.ts';

/** The rows in the order asked for; the table's own order is newest first. Equal values stay newest first. */
export async function orderFigures(
  rows: Rows,
  sort: string,
  columns: Pick<FigureColumns, 'values'>,
): Promise<Rows> {
  switch (sort as Sort) {
    case 'oldest':
      return rows.toReversed();
    case 'largest':
      return byValue(rows, await columns.values(), -1);
    case 'smallest':
      return byValue(rows, await columns.values(), 1);
    default:
      return rows;
  }
}

function byValue(rows: Rows, values: Float64Array, sign: 1 | -1): Rows {
  return rows.toSorted((a, b) => sign * (values[a]! - values[b]!) || a - b);
}
