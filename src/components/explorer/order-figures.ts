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

/** A counting sort: comparing a million rows pair by pair would take seconds. */
function byValue(rows: Rows, values: Float64Array, sign: 1 | -1): Rows {
  const sorted = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) sorted[i] = values[rows[i]!]! * sign;
  sorted.sort();
  /** Where the rows of each value begin. */
  const places = new Map<number, number>();
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[i - 1]) places.set(sorted[i]!, i);
  const ordered = new Uint32Array(rows.length);
  for (const row of rows) {
    const value = values[row]! * sign;
    const place = places.get(value)!;
    ordered[place] = row;
    places.set(value, place + 1);
  }
  return ordered;
}
