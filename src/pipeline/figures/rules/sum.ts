import { HAN_DIGITS } from '../../numbers/numerals.ts';
import { readNumber } from '../../numbers/read-number.ts';
import { isHan } from '../../patterns/characters.ts';
import type { FigureReading, FigureRule } from '../figure-reading.ts';
import { readUnit } from '../read-unit.ts';

/** What each unit is divided into, ten of one in one of the other. Source: 《现代汉语词典》 (7th ed.), table of units. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  丈: ['尺', '寸', '分'],
  两: ['钱', '分', '厘'],
  亩: ['分', '厘'],
  元: ['角', '分', '厘'],
  分: ['厘', '毫'],
  圆: ['角', '分', '厘'],
  块: ['毛', '分'],
  尺: ['寸', '分'],
  毛: ['分'],
  石: ['斗', '升', '合'],
  角: ['分', '厘'],
  钱: ['分', '厘', '毫'],
};
/** Units that tenths may follow without a name: 三块二, 身高一米七二, 尖米六元三. */
const TAILED: ReadonlySet<string> = new Set([
  '元',
  '成',
  '块',
  '毛',
  '米',
  '公尺',
  '丈',
  '尺',
  '石',
  '亩',
  '斤',
]);
const DIGIT = /[\d零〇○一二三四五六七八九]/;
const ZERO = /[零〇○]/;
/** A word behind the last part makes another of it: 三元一角落, 五角形. */
const NOT_A_PART =
  /^(?:分(?:之|钟|公司|局|店|别|享|布|析|配|为)|角(?:[形色度落楼洲架钢膜质逐力斗亮兽铁恋债关]|的?余)|尺[寸度]|升[级至到]|寸[草土])/;
/** Behind tenths without a name the clause or the noun phrase goes on: nothing that could be counted. */
const BEHIND_TAIL = /[，。；、！？：）”」』高长宽深厚的左以多]/;
/** 角 by itself is money where the clause speaks of money. */
const MONEY = /[元价费资薪售卖涨跌付收给值罚捐息租票钱洋币多减增贵省]/;
const MONEY_REACH = 6;
/** 月息一分五厘: a tenth and a half of it. */
const INTEREST = /[息利]/;

/** An amount in a unit and its parts: 三元二角五分, 一角五分, 八分钱, 4块2, 三尺六寸, 一米七二. Its value counts in the first unit; 角 and 分 alone in 元. */
export const sum: FigureRule = { name: 'sum', read };

function read(text: string, at: number): FigureReading | null {
  const number = readNumber(text, at);
  if (!number || number.style === 'sequence' || number.bare || number.approx) return null;
  const first = unitAt(text, number.to);
  if (first === null) return null;
  const parts = readParts(text, number.to + first.length, PARTS[first] ?? []);
  const behind = parts.to > number.to + first.length ? parts : readTail(text, parts, first);
  if (first === '角' || first === '分' || first === '毛') return readSmall(text, number, first, behind);
  if (behind.to === parts.from) return null;
  const unit = readUnit(text, number.to, false);
  return {
    from: at,
    to: behind.to,
    number,
    value: exact(number.value + behind.value),
    unit: unit?.unit.startsWith(first) ? unit.unit : first,
    kind: first === '块' ? 'money' : (readUnit(first, 0, false)?.kind ?? 'money'),
  };
}

/** The unit that is divided, behind the number; 块钱 is 块. */
function unitAt(text: string, at: number): string | null {
  if (text.startsWith('公尺', at)) return '公尺';
  const unit = text.charAt(at);
  return unit in PARTS || TAILED.has(unit) || unit === '分' ? unit : null;
}

interface Parts {
  readonly from: number;
  readonly to: number;
  /** In the first unit. */
  readonly value: number;
}

/** Digits with the names of parts behind them, each smaller than the one before. */
function readParts(text: string, from: number, names: readonly string[]): Parts {
  let to = from;
  let value = 0;
  let rank = 0;
  for (let at = from; ; ) {
    const start = ZERO.test(text.charAt(at)) && DIGIT.test(text.charAt(at + 1)) ? at + 1 : at;
    const half = text.charAt(start) === '半' && to > from && !isHan(text, start + 1);
    if (half) return { from, to: start + 1, value: exact(value + 0.5 * 10 ** -rank) };
    if (!DIGIT.test(text.charAt(start))) break;
    // 三块二毛五: the last name may be left out.
    const unnamed = to > from && start === at && endsClause(text, start + 1);
    if (unnamed)
      return { from, to: start + 1, value: exact(value + digitOf(text.charAt(start)) * 10 ** -(rank + 1)) };
    const next = names.indexOf(text.charAt(start + 1), rank);
    if (next < 0 || NOT_A_PART.test(text.slice(start + 1, start + 4))) break;
    value += digitOf(text.charAt(start)) * 10 ** -(next + 1);
    rank = next + 1;
    at = to = start + 2;
  }
  return { from, to, value: exact(value) };
}

/** One or two digits right behind the unit, if no other word follows. */
function readTail(text: string, { from }: Parts, unit: string): Parts {
  const none = { from, to: from, value: 0 };
  if (!TAILED.has(unit)) return none;
  const start = text.startsWith('钱', from) ? from + 1 : from;
  const digits = DIGIT.test(text.charAt(start)) ? (DIGIT.test(text.charAt(start + 1)) ? 2 : 1) : 0;
  const to = start + digits;
  if (digits === 0 || !endsClause(text, to) || ZERO.test(text.charAt(start))) return none;
  const tenths = Array.from(text.slice(start, to), (digit) => digitOf(digit)).join('');
  return { from, to, value: Number(`0.${tenths}`) };
}

/** Whether nothing stands at `at` that tenths could count. */
function endsClause(text: string, at: number): boolean {
  return at >= text.length || BEHIND_TAIL.test(text.charAt(at));
}

/** 一角五分, 三角钱, 售五角, 八分钱, 三毛五. */
function readSmall(
  text: string,
  number: NonNullable<ReturnType<typeof readNumber>>,
  first: string,
  behind: Parts,
): FigureReading | null {
  const money = text.startsWith('钱', behind.to);
  const to = behind.to + (money ? 1 : 0);
  const amount = number.value + behind.value;
  const base = { from: number.from, to, number, kind: 'money' as FigureReading['kind'] };
  if (first === '毛')
    return money || behind.to > behind.from ? { ...base, value: exact(amount), unit: '毛' } : null;
  const clause = text.slice(Math.max(0, number.from - MONEY_REACH), number.from);
  if (first === '分' && behind.to > behind.from && INTEREST.test(clause))
    return { ...base, value: exact(amount), unit: '分', kind: 'ratio' };
  if (first === '分') return money ? { ...base, value: exact(amount / 100), unit: '元' } : null;
  const says =
    money ||
    behind.to > behind.from ||
    (MONEY.test(clause) && !NOT_A_PART.test(text.slice(number.to, to + 2)));
  return says ? { ...base, value: exact(amount / 10), unit: '元' } : null;
}

function digitOf(numeral: string): number {
  return HAN_DIGITS[numeral] ?? Number(numeral);
}

/** Without the noise of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
