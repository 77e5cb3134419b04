import type { NumberReading } from '../../numbers/number-reading.ts';
import { isNumeral } from '../../numbers/numerals.ts';
import { readNumber } from '../../numbers/read-number.ts';
import type { FigureReading, FigureRule } from '../figure-reading.ts';
import { readUnit, type UnitReading } from '../read-unit.ts';

const COMMA = '、'.charCodeAt(0);
/** Longest number that is said with two neighbours: 二、三十万. */
const REACH = 12;
/** Things that are told apart by their number: 5、6号楼 are two, not about six. */
const NUMBERED = new Set([
  '号',
  '班',
  '级',
  '届',
  '楼',
  '层',
  '组',
  '版',
  '线',
  '路',
  '队',
  '期',
  '团',
  '代',
  '环',
  '章',
  '节',
  '集',
  '月',
  '日',
  '年',
  '点',
]);
const ORDINAL = '第';

/** Two neighbours with a mark between them: 6、7万元, 十六、七岁, 三、四百人: a span as 六七万元 is. */
export const listed: FigureRule = { name: 'listed', read };

function read(text: string, at: number): FigureReading | null {
  const first = readNumber(text, at);
  if (!first || first.bare || first.approx || first.max !== undefined) return null;
  // 前一、二、三名 are three.
  const goesOn = text.charCodeAt(at - 1) === COMMA && isNumeral(text.charCodeAt(at - 2));
  if (text.charCodeAt(first.to) !== COMMA || text.charAt(at - 1) === ORDINAL || goesOn) return null;
  const spoken = first.style === 'han' ? spokenTogether(text, first) : inDigits(text, first);
  if (!spoken) return null;
  const unit = readUnit(text, spoken.to, first.style === 'digits');
  if (!unit || NUMBERED.has(unit.unit) || !isCounted(first, spoken, unit)) return null;
  return {
    from: at,
    to: unit.to,
    number: first,
    value: spoken.value,
    max: spoken.max,
    unit: unit.unit,
    kind: unit.kind,
    ...(spoken.approx ? { approx: spoken.approx } : {}),
  };
}

type Spoken = Pick<NumberReading, 'to' | 'value' | 'approx'> & { readonly max: number };

/** As if no mark stood between them. */
function spokenTogether(text: string, first: NumberReading): Spoken | null {
  const joined = text.slice(first.from, first.to) + text.slice(first.to + 1, first.to + 1 + REACH);
  const number = readNumber(joined, 0);
  if (!number || number.max === undefined || number.to <= first.to - first.from) return null;
  return {
    to: first.from + number.to + 1,
    value: number.value,
    max: number.max,
    ...(number.approx ? { approx: number.approx } : {}),
  };
}

/** 6、7万: the multiplier belongs to both. */
function inDigits(text: string, first: NumberReading): Spoken | null {
  const second = readNumber(text, first.to + 1);
  if (second?.style !== 'digits' || !Number.isInteger(first.value)) return null;
  const multiplier = second.value / (first.value + 1);
  if (!Number.isInteger(Math.log10(multiplier)) || multiplier < 1) return null;
  return {
    to: second.to,
    value: first.value * multiplier,
    max: second.value,
    ...(second.approx ? { approx: second.approx } : {}),
  };
}

/** 一、二个问题 at the head of a paragraph may be two items of a list. */
function isCounted(first: NumberReading, { value }: Spoken, unit: UnitReading): boolean {
  return value > first.value || first.from > 0 || first.to > 1 || unit.class === 'measure';
}
