import { readTypedNumber } from '../../words/typed-values.ts';
import { type CodedColumn, codesWhere } from './coded-column.ts';
import type { FigureColumns } from './figure-columns.ts';
import { type FigureQuery, NO_UNIT } from './figure-query.ts';

/** Row numbers, ascending. */
export type Rows = Uint32Array;

/** The rows that pass every filter but the words; only the columns that are filtered by are loaded. */
export async function filterFigures(
  query: FigureQuery,
  columns: Pick<FigureColumns, 'text' | 'values'>,
  rows: number,
): Promise<Rows> {
  const { kind, unit, paper, from, to } = query;
  const passes = new Uint8Array(rows).fill(1);
  if (kind !== '') keepTexts(passes, await columns.text('kind'), (text) => text === kind);
  if (unit !== '')
    keepTexts(passes, await columns.text('unit'), (text) => text === (unit === NO_UNIT ? null : unit));
  if (paper !== '') keepTexts(passes, await columns.text('paper'), (text) => text === paper);
  if (from !== '' || to !== '')
    keepTexts(passes, await columns.text('date'), (text) => isWithin(text, from, to));
  const min = readTypedNumber(query.min);
  const max = readTypedNumber(query.max);
  if (min !== null || max !== null)
    keepRanges(
      passes,
      await columns.values(),
      await columns.values('max'),
      min ?? Number.NEGATIVE_INFINITY,
      max ?? Number.POSITIVE_INFINITY,
    );
  return numbersOf(passes);
}

/** Whether a date lies between two others, each a day, a month or a year, both included; an empty one sets no bound. */
export function isWithin(date: string | null, from: string, to: string): boolean {
  if (date === null) return false;
  return (from === '' || date >= from) && (to === '' || date.slice(0, to.length) <= to);
}

function keepTexts(passes: Uint8Array, column: CodedColumn, wanted: (text: string | null) => boolean): void {
  const table = codesWhere(column, wanted);
  const { codes } = column;
  for (let row = 0; row < passes.length; row++) if (table[codes[row]!] === 0) passes[row] = 0;
}

/** A figure that is itself a range (3至5名) is kept where the two meet. */
function keepRanges(
  passes: Uint8Array,
  values: Float64Array,
  tops: Float64Array,
  min: number,
  max: number,
): void {
  for (let row = 0; row < passes.length; row++) {
    const value = values[row]!;
    const top = tops[row]!;
    if (!((Number.isNaN(top) ? value : top) >= min && value <= max)) passes[row] = 0;
  }
}

function numbersOf(passes: Uint8Array): Rows {
  let count = 0;
  for (const pass of passes) count += pass;
  const rows = new Uint32Array(count);
  let next = 0;
  for (let row = 0; row < passes.length; row++) if (passes[row] === 1) rows[next++] = row;
  return rows;
}
