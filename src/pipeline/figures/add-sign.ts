import { isHan } from '../patterns/characters.ts';
import type { FigureReading } from './figure-reading.ts';
import { readUnit } from './read-unit.ts';

const BELOW = '零下';
const SIGNED_KINDS: ReadonlySet<FigureReading['kind']> = new Set(['ratio', 'temperature']);
const MINUS = /[-－−]/;
const OPENS = /[（(，：:、]/;

/**
 * Makes what lies below zero negative: 零下5℃, and -3.5% behind a Han letter or a mark (between two numbers the sign is a dash). Not before
 * `free`, where the figure before ends.
 */
export function addSign(text: string, figure: FigureReading, free: number): FigureReading {
  const { from, value, max } = figure;
  const below = isTemperature(figure) && text.startsWith(BELOW, from - BELOW.length);
  const start = below ? from - BELOW.length : isMinus(text, figure) ? from - 1 : from;
  if (start === from || start < free || value < 0) return figure;
  if (max === undefined) return { ...figure, from: start, value: -value };
  // 零下5至8℃: both; 零下5℃至8℃, -3%~5%: the first alone.
  const both = below && readUnit(text, figure.number.to, true) === null;
  return { ...figure, from: start, value: both ? -max : -value, max: both ? -value : max };
}

function isTemperature({ kind, unit }: FigureReading): boolean {
  return kind === 'temperature' || unit === '度';
}

function isMinus(text: string, { from, kind }: FigureReading): boolean {
  if (!SIGNED_KINDS.has(kind) || !MINUS.test(text.charAt(from - 1))) return false;
  return from === 1 || isHan(text, from - 2) || OPENS.test(text.charAt(from - 2));
}
