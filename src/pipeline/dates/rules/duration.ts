import { readNumber } from '../../numbers/read-number.ts';
import { matchAt, sticky } from '../../patterns/sticky.ts';
import { TO } from '../patterns.ts';
import type { DateReading, DateRule } from './rule.ts';

/** Units of time, what makes another word of them, and how ISO 8601 counts them. */
const UNIT = sticky(
  '(?:(?<year>年)(?![级制画货轻夜会报龄底初末终度薪级])|(?<month>个月)|(?<week>个?(?:星期|礼拜)|周(?![年岁边围六末密到知转折]))|(?<day>天(?![津然气空下才地山安鹅麻主花窗台池窗涯际职])|昼夜)|(?<quarter>个?季度)|(?<century>个世纪)|(?<hour>个?(?:小时|钟头))|(?<minute>分钟)|(?<second>秒钟?(?![杀表针])))',
);
const HALF_UNIT = sticky(
  '(?:(?<year>年)(?![级])|(?<month>个月)|(?<day>天)|(?<century>个(?:多)?世纪)|(?<hour>个?(?:小时|钟头)))',
);
const MONTHS_BEHIND = sticky('零?(?=[\\d一二两三四五六七八九十])');
const MORE = sticky('半(?!年)|[多余]');
const JOIN = sticky(TO);
/** 日 is a length of time only beside words that say so. */
const DAYS = sticky('日(?=[游内]|之[内久])|个工作日');
const DAYS_BEHIND = /(?:为期|历时|连续|长达|历经|时长)$/;
/** One of them that stands for 'a' or 'the': 这一年, 有一天, 的一年. */
const ARTICLE = /[的这那每某有同新上下头前又另哪全第整]$/;
const LETTERS = { year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'H', minute: 'M', second: 'S' } as const;
type Unit = keyof typeof LETTERS;

/** A length of time: 10年, 两天, 两年半, 四年六个月, 2小时47分钟, 半年. `duration` is its least value in ISO 8601. */
export const duration: DateRule = { name: 'duration', read };

function read(text: string, at: number): DateReading | null {
  const before = text.slice(Math.max(0, at - 2), at);
  if (/第$/.test(before)) return null;
  const first = text.charAt(at) === '半' ? readHalf(text, at) : readLength(text, at);
  if (
    !first ||
    (first.value === 1 && first.to - at === 2 && text.charAt(at) === '一' && ARTICLE.test(before))
  )
    return null;
  const second = readSecond(text, first);
  const to = second?.to ?? first.to;
  return {
    from: at,
    to,
    extent: null,
    basis: 'printed',
    kind: 'duration',
    duration: toIso(second ? [first, second] : [first]),
  };
}

interface Length {
  readonly value: number;
  readonly unit: Unit;
  readonly to: number;
}

function readHalf(text: string, at: number): Length | null {
  const unit = matchAt(HALF_UNIT, text, at + 1);
  if (!unit) return null;
  const { year, month, century, hour } = unit.groups!;
  const to = at + 1 + unit[0].length;
  if (century) return { value: 50, unit: 'year', to };
  if (year) return { value: 6, unit: 'month', to };
  return { value: 0.5, unit: month ? 'month' : hour ? 'hour' : 'day', to };
}

function readLength(text: string, at: number): Length | null {
  const number = readNumber(text, at);
  if (!number || (number.style === 'sequence' && number.to - at > 2)) return null;
  const join = matchAt(JOIN, text, number.to);
  const upper = join ? readNumber(text, number.to + join[0].length) : null;
  const behind = upper && upper.value > number.value ? upper.to : number.to;
  const half = /^个半(?:月|小时|钟头|星期|世纪)/.exec(text.slice(behind, behind + 4));
  if (half) return { ...halfMore(number.value, half[0]), to: behind + half[0].length };
  const more = /^个多(?:月|小时|钟头|星期|世纪)/.exec(text.slice(behind, behind + 4));
  if (more) return { ...unitOf(more[0].replace('多', ''), number.value), to: behind + more[0].length };
  const unit = matchAt(UNIT, text, behind) ?? readDays(text, at, behind);
  if (!unit) return null;
  const year = unit[0] === '年';
  // Four digits are a year of the calendar; what no calendar has is a length of time (5000年).
  if (year && /^\d{4}$/.test(text.slice(at, number.to)) && number.value >= 1000 && number.value <= 2100)
    return null;
  const end = behind + unit[0].length;
  const { value, unit: name } = unitOf(unit[0], number.value);
  const tail = matchAt(MORE, text, end)?.[0] ?? '';
  if (tail === '半' && name === 'year') return { value: value * 12 + 6, unit: 'month', to: end + 1 };
  return { value: tail === '半' ? value + 0.5 : value, unit: name, to: end + tail.length };
}

function readDays(text: string, at: number, behind: number): RegExpExecArray | null {
  const match = matchAt(DAYS, text, behind);
  if (match) return match;
  return text.charAt(behind) === '日' && DAYS_BEHIND.test(text.slice(Math.max(0, at - 3), at))
    ? /日/.exec('日')
    : null;
}

function unitOf(word: string, value: number): { value: number; unit: Unit } {
  if (word.includes('世纪')) return { value: value * 100, unit: 'year' };
  if (word.includes('季度')) return { value: value * 3, unit: 'month' };
  if (word.startsWith('年')) return { value, unit: 'year' };
  if (word.includes('月')) return { value, unit: 'month' };
  if (/周|星期|礼拜/.test(word)) return { value, unit: 'week' };
  if (/小时|钟头/.test(word)) return { value, unit: 'hour' };
  if (word.startsWith('分')) return { value, unit: 'minute' };
  return { value, unit: word.startsWith('秒') ? 'second' : 'day' };
}

function halfMore(value: number, word: string): { value: number; unit: Unit } {
  return unitOf(word, value + 0.5);
}

/** The smaller part of a length: 四年六个月, 一年零三个月, 2小时47分. */
function readSecond(text: string, first: Length): Length | null {
  const at = first.to + (matchAt(MONTHS_BEHIND, text, first.to)?.[0].length ?? 0);
  if (first.unit !== 'year' && first.unit !== 'hour' && first.unit !== 'minute') return null;
  if (first.unit === 'hour') {
    const number = readNumber(text, at);
    if (number && /^分(?!之)/.test(text.slice(number.to, number.to + 2))) {
      const to = number.to + (text.startsWith('分钟', number.to) ? 2 : 1);
      return { value: number.value, unit: 'minute', to };
    }
    return null;
  }
  const second = readLength(text, at);
  const smaller = first.unit === 'year' ? ['month', 'day'] : ['second'];
  return second && smaller.includes(second.unit) ? second : null;
}

function toIso(lengths: readonly Length[]): string {
  const calendar = { Y: 0, M: 0, W: 0, D: 0 };
  const clock = { H: 0, M: 0, S: 0 };
  for (const { value, unit } of lengths) {
    const letter = LETTERS[unit];
    if (unit === 'hour' || unit === 'minute' || unit === 'second') clock[letter as 'H'] += value;
    else calendar[letter as 'Y'] += value;
  }
  if (calendar.M >= 12 && !Number.isInteger(calendar.M / 12)) {
    calendar.Y += Math.floor(calendar.M / 12);
    calendar.M %= 12;
  }
  const write = (parts: Readonly<Record<string, number>>) =>
    Object.entries(parts)
      .map(([letter, value]) => (value ? `${value}${letter}` : ''))
      .join('');
  const time = write(clock);
  return `P${write(calendar)}${time && `T${time}`}`;
}
