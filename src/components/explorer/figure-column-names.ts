import type { FigureRow } from '../../../schemas/tables.ts';

/** The columns of the figures in the export's order; named here, since zod is too much to load for a list of names. */
export const FIGURE_COLUMNS = [
  'article',
  'n',
  'date',
  'paper',
  'page',
  'kind',
  'unit',
  'value',
  'max',
  'currency',
  'standard_value',
  'standard_max',
  'standard_unit',
  'approx',
  'per',
  'of',
  'text',
  'at',
  'sentence',
  'offset',
  'headline',
] as const satisfies readonly (keyof FigureRow)[];
