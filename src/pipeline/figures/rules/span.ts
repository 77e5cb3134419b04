import { TO, TO_STARTS } from '../../dates/patterns.ts';
import type { NumberReading } from '../../numbers/number-reading.ts';
import { readNumber } from '../../numbers/read-number.ts';
import { matchAt, sticky } from '../../patterns/sticky.ts';
import type { FigureReading, FigureRule } from '../figure-reading.ts';
import { readUnit, type UnitReading } from '../read-unit.ts';

const JOIN = sticky(TO, TO_STARTS);
/** 从3家到5家 is a change, not a span. */
const CHANGE = /(?:由|从|自)$/;
const LARGE = /[万亿]+[多余]?$/;

/** 3至5名, 1万-5万元, 70%—95%: the least and the greatest value. What the first number leaves out (两到三万) the second says for both. */
export const span: FigureRule = { name: 'span', read };

function read(text: string, at: number): FigureReading | null {
  const first = readNumber(text, at);
  if (!first || first.style === 'sequence') return null;
  const firstUnit = readUnit(text, first.to, first.style === 'digits');
  const join = matchAt(JOIN, text, firstUnit?.to ?? first.to);
  if (!join) return null;
  const percent = text.startsWith('百分之', join.index + join[0].length) ? 3 : 0;
  const second = readNumber(text, join.index + join[0].length + percent);
  if (!second || second.style === 'sequence') return null;
  const unit = readUnit(text, second.to, second.style === 'digits');
  if (!fits(firstUnit, unit) || (firstUnit && CHANGE.test(text.slice(Math.max(0, at - 1), at)))) return null;
  const value = first.value * sharedMultiplier(text, first, second);
  if (value >= second.value) return null;
  const approx = first.approx ?? second.approx;
  return {
    from: at,
    to: unit?.to ?? second.to,
    number: first,
    value,
    max: second.value,
    unit: unit?.unit ?? null,
    kind: unit?.kind ?? 'other',
    ...(approx ? { approx } : {}),
  };
}

function fits(first: UnitReading | null, second: UnitReading | null): boolean {
  return !first || first.unit === second?.unit;
}

/** In 两到三万 the 万 belongs to both, in 800至2万 it does not. */
function sharedMultiplier(text: string, first: NumberReading, second: NumberReading): number {
  const large = LARGE.exec(text.slice(second.from, second.to))?.[0].replace(/[多余]/, '');
  if (!large || LARGE.test(text.slice(first.from, first.to))) return 1;
  const multiplier = Array.from(large).reduce((product, char) => product * (char === '万' ? 1e4 : 1e8), 1);
  return first.value < second.value / multiplier ? multiplier : 1;
}
