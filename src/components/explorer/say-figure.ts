import type { FigureRow } from '../../../schemas/tables.ts';
import type { ExplorerWords } from '../../words/explorer-zh.ts';
import { sayNumber } from '../values/say-value.ts';

/** `逾3,700,000`, `3–5`: the number alone. */
export function sayAmount(
  { value, max, approx }: Pick<FigureRow, 'value' | 'max' | 'approx'>,
  words: ExplorerWords,
): string {
  const span = max === null ? '' : `–${sayNumber(max)}`;
  return `${approx === null ? '' : words.approx[approx]}${sayNumber(value)}${span}`;
}

/** `元/亩` */
export function sayUnit({ unit, per }: Pick<FigureRow, 'unit' | 'per'>): string {
  return `${unit ?? ''}${per === null ? '' : `/${per}`}`;
}
