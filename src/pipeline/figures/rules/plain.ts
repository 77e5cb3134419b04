import { readNumber } from '../../numbers/read-number.ts';
import type { FigureReading, FigureRule } from '../figure-reading.ts';
import { readUnit, type UnitReading } from '../read-unit.ts';

const HALF_UNIT = /半(?=个|年|天|小时|世纪|公里|斤|里)/y;
/** 两米半, 一年半, but not 三年半决赛. */
const HALF_BEHIND = /半(?!年|决|天|价|个|径|导|成|数|身|夜)/y;
const HALF_WITHIN = /个半(?=月|小时|钟头|星期|世纪)/y;
const MORE_WITHIN = /个多(?=月|小时|钟头|星期|世纪)/y;

/** One number with its unit: 62名, 970多万元, 五项, 两米半, 半个世纪; without a unit: 1.5万. */
export const plain: FigureRule = { name: 'plain', read };

function read(text: string, at: number): FigureReading | null {
  if (matches(HALF_UNIT, text, at)) return readHalf(text, at);
  const number = readNumber(text, at);
  if (!number || number.style === 'sequence') return null;
  const { value, max, to, approx } = number;
  const base = { from: at, number, ...(max === undefined ? {} : { max }), ...(approx ? { approx } : {}) };
  const half = matches(HALF_WITHIN, text, to);
  if (half || matches(MORE_WITHIN, text, to)) {
    const unit = readUnit(text, to + 2, false)!;
    return {
      ...base,
      ...(half ? {} : { approx: 'over' as const }),
      value: value + (half ? 0.5 : 0),
      to: unit.to,
      unit: unit.unit,
      kind: unit.kind,
    };
  }
  const unit = readUnit(text, to, number.style === 'digits');
  if (!unit) return { ...base, value, to, unit: null, kind: 'other' };
  const more = unit.class === 'measure' && matches(HALF_BEHIND, text, unit.to);
  return {
    ...base,
    value: more ? value + 0.5 : value,
    to: unit.to + (more ? 1 : 0),
    unit: unit.unit,
    kind: unit.kind,
  };
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function readHalf(text: string, at: number): FigureReading | null {
  const unit: UnitReading | null = readUnit(text, at + 1, false);
  const number = { from: at, to: at + 1, value: 0.5, style: 'han', bare: false } as const;
  return unit && { from: at, to: unit.to, number, value: 0.5, unit: unit.unit, kind: unit.kind };
}
