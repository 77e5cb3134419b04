import { readNumber } from '../../numbers/read-number.ts';
import type { FigureReading, FigureRule } from '../figure-reading.ts';

/** Behind the first number. */
const COLONS: ReadonlySet<number> = new Set(Array.from('∶:：', (char) => char.charCodeAt(0)));
const RATIO = /(\d+(?:\.\d+)?)[∶:：](\d+(?:\.\d+)?)(?![\d:：∶])/y;
const SAYS_SO = /比例|比率|之比|比为|配比|比约|比达|按$/;

/** 1∶2.4 where the sentence speaks of a proportion: the quotient. Scores (3∶1) are two numbers and left to the plain rule. */
export const ratio: FigureRule = { name: 'ratio', read };

function read(text: string, at: number): FigureReading | null {
  const number = readNumber(text, at);
  if (!number || !COLONS.has(text.charCodeAt(number.to))) return null;
  RATIO.lastIndex = at;
  const match = RATIO.exec(text);
  if (!match || Number(match[2]) === 0) return null;
  const to = at + match[0].length;
  if (!SAYS_SO.test(`${text.slice(Math.max(0, at - 8), at)}|${text.slice(to, to + 4)}`)) return null;
  return { from: at, to, number, value: Number(match[1]) / Number(match[2]), unit: null, kind: 'ratio' };
}
