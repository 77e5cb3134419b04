import { readFraction } from '../../numbers/read-fraction.ts';
import type { FigureReading, FigureRule } from '../figure-reading.ts';

/** 百分之五 → 5 %, 五分之一 and 1/4 → a ratio without unit. */
export const fraction: FigureRule = { name: 'fraction', read };

function read(text: string, at: number): FigureReading | null {
  const reading = readFraction(text, at);
  if (!reading) return null;
  const { from, to, number, value, max, percent } = reading;
  const approx = number.approx ? { approx: number.approx } : {};
  return {
    from,
    to,
    number,
    value,
    ...(max === undefined ? {} : { max }),
    unit: percent ? '%' : null,
    kind: 'ratio',
    ...approx,
  };
}
