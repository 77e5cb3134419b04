import { readNumber } from '../../numbers/read-number.ts';
import { isHan } from '../../patterns/characters.ts';
import { matchAt, sticky } from '../../patterns/sticky.ts';
import type { FigureReading, FigureRule } from '../figure-reading.ts';
import { isPositional } from '../is-positional.ts';
import { readUnit, type UnitReading } from '../read-unit.ts';

/** 半个, 半年: half of one. */
const HALF = sticky(
  '半(?=个|年|天|小时|世纪|公里|米|斤|里|亩|吨|公斤|升|尺|寸|厘米|毫米|市斤|磅|英里|海里|光年|瓶|碗|箱|桶|袋|架)',
  '半',
);
/** 两米半, 一年半, but not 三年半决赛. */
const HALF_BEHIND = sticky('半(?![年决天价个径导成数身夜])', '半');
/** 两岁半, 五成半, 三头半: behind a measure word only where nothing else can be meant. */
const HALF_AT_END = sticky('半(?=$|[，。；、！？）”的左多以])', '半');
const TIME = '(?=月|小时|钟头|星期|世纪)';
/** 一个半月, 一个多小时. */
const WITHIN = sticky(`个([半多])${TIME}`, '个');
/** One number with its unit: 62名, 970多万元, 五项, 两米半, 半个世纪; without a unit: 1.5万. */
export const plain: FigureRule = { name: 'plain', read };

function read(text: string, at: number): FigureReading | null {
  if (matchAt(HALF, text, at)) return readHalf(text, at);
  const number = readNumber(text, at);
  if (!number || (number.style === 'sequence' && !isPositional(text, number))) return null;
  const { value, max, to, approx } = number;
  const base = { from: at, number, ...(max === undefined ? {} : { max }), ...(approx ? { approx } : {}) };
  const within = matchAt(WITHIN, text, to);
  if (within) return { ...base, ...readWithin(text, to + 2, value, within[1] === '半') };
  const unit = readUnit(text, to, number.style === 'digits' || to - at > 1);
  if (!unit)
    return {
      ...base,
      value,
      to,
      unit: null,
      kind: isHan(text, to) ? 'count' : 'other',
    };
  const more = matchAt(unit.class === 'measure' ? HALF_BEHIND : HALF_AT_END, text, unit.to) !== null;
  return {
    ...base,
    value: more ? value + 0.5 : value,
    to: unit.to + (more ? 1 : 0),
    unit: unit.unit,
    kind: unit.kind,
  };
}

function readHalf(text: string, at: number): FigureReading | null {
  const number = { from: at, to: at + 1, value: 0.5, style: 'han', bare: false } as const;
  const within = matchAt(WITHIN, text, at + 1);
  if (within) return { from: at, number, ...readWithin(text, at + 3, 0.5, false) };
  const unit = readUnit(text, at + 1, false);
  return unit && { from: at, number, value: 0.5, to: unit.to, unit: unit.unit, kind: unit.kind };
}

type Measured = Pick<FigureReading, 'value' | 'to' | 'unit' | 'kind' | 'approx'>;

/** The unit behind 个半 or 个多. */
function readWithin(text: string, at: number, value: number, half: boolean): Measured {
  const unit: UnitReading = readUnit(text, at, false)!;
  const measured = { to: unit.to, unit: unit.unit === '月' ? '个月' : unit.unit, kind: unit.kind };
  return half ? { ...measured, value: value + 0.5 } : { ...measured, value, approx: 'over' };
}
