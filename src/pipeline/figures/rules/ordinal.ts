import { readNumber } from '../../numbers/read-number.ts';
import type { FigureReading, FigureRule } from '../figure-reading.ts';
import { readUnit } from '../read-unit.ts';

const FIRST = '第'.charCodeAt(0);

/** 第3届, 第十二批: its place in a row. 第一 without a measure word is a word of its own. */
export const ordinal: FigureRule = { name: 'ordinal', read };

function read(text: string, at: number): FigureReading | null {
  if (text.charCodeAt(at - 1) !== FIRST) return null;
  const number = readNumber(text, at);
  if (!number || number.style === 'sequence') return null;
  const unit = readUnit(text, number.to, number.style === 'digits');
  if (!unit && number.style !== 'digits') return null;
  return {
    from: at - 1,
    to: unit?.to ?? number.to,
    number,
    value: number.value,
    unit: unit?.unit ?? null,
    kind: 'ordinal',
  };
}
