import {
  ANCHORED_DAYS,
  ANCHORED_MONTHS,
  ANCHORED_YEARS,
  HALVES,
  PREVIOUS_MONTHS,
  PREVIOUS_YEARS,
  RELATIVE_DAYS,
  RELATIVE_MONTHS,
  RELATIVE_WEEKS,
  RELATIVE_YEARS,
} from '../../lexicons/date-words.ts';
import { FESTIVALS } from '../../lexicons/festivals.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import { DAY_NUMBER, MONTH_NUMBER, NUMERALS, TO, toInteger } from './patterns.ts';
import type { DayRef, MonthRef, Point, Third } from './point.ts';
import { readDecade } from './read-decade.ts';
import { readNumericDate } from './read-numeric-date.ts';
import { readDayPart } from './read-time-of-day.ts';
import { readYear } from './read-year.ts';
import { readYearPart } from './read-year-part.ts';
import { readYears } from './read-years.ts';

const MONTH = sticky(
  String.raw`\s?(?:(${MONTH_NUMBER}|元)月份?|(${oneOf(Object.keys(RELATIVE_MONTHS))})|(${oneOf(Object.keys(ANCHORED_MONTHS))})|(${oneOf(Object.keys(PREVIOUS_MONTHS))}))`,
  [
    ...' \u3000元',
    ...NUMERALS,
    ...Object.keys(RELATIVE_MONTHS),
    ...Object.keys(ANCHORED_MONTHS),
    ...Object.keys(PREVIOUS_MONTHS),
  ],
);
const THIRD = sticky('(上旬|中旬|下旬|初(?![一二三四五六七八九十])|底|末|中(?=[，。、；）]))');
const THIRD_ALONE = sticky('月(初|底|末)', '月');
const DAY = sticky(
  String.raw`\s?(${DAY_NUMBER})\s?(?:日(?!元)|号(?![楼线码文令])|(?=[上下]午|晚上?[^会报]|凌晨|(?:${TO})${DAY_NUMBER}[日号]))`,
);
/** Without a month before it, 3日 must not be 3日游, nor 日 the beginning of 日本. */
const DAY_ALONE = sticky(
  String.raw`(?<![\d.第]|为期|历时|连续|长达|历经|时长)(${DAY_NUMBER})(?:日(?![元本内游间均产常用语军方程]|夜(?![间里晚])|报(?!道))|号(?=[上下]午|晚|凌晨|前|起|${TO}${DAY_NUMBER}[日号]))`,
  NUMERALS,
);
const RELATIVE_DAY = sticky(`(${oneOf(Object.keys(RELATIVE_DAYS))})|(${oneOf(Object.keys(ANCHORED_DAYS))})`, [
  ...Object.keys(RELATIVE_DAYS),
  ...Object.keys(ANCHORED_DAYS),
]);
const WEEK = sticky(
  `(${oneOf(Object.keys(RELATIVE_WEEKS))})(?:周|星期|礼拜)([一二三四五六日天末](?![个年]))?(?!围|边|年)`,
  Object.keys(RELATIVE_WEEKS),
);
const WEEKDAY = sticky('(?<!每)(?:周|星期|礼拜)([一二三四五六日天])(?![个年行次])', '周星礼');
const FESTIVAL = sticky(
  `(${oneOf(Object.keys(FESTIVALS))})(?:(期间|假期|长假|前后)|前夕|当天|(?=[后前](?![三十])))?`,
  Object.keys(FESTIVALS),
);
const WEEKDAYS = '一二三四五六日';

/** 月底 and 月初 stay in the text and leave the month as it is, as 年代末 leaves its decade. */
const THIRDS: Readonly<Record<string, Third | undefined>> = {
  上旬: 'early',
  中旬: 'middle',
  下旬: 'late',
};

/** What a date of the calendar can begin with; the first characters count. */
export const POINT_STARTS: readonly string[] = [
  ...`${NUMERALS}“『"第首前年岁月周星礼元`,
  ...[
    RELATIVE_YEARS,
    PREVIOUS_YEARS,
    ANCHORED_YEARS,
    RELATIVE_MONTHS,
    PREVIOUS_MONTHS,
    ANCHORED_MONTHS,
  ].flatMap(Object.keys),
  ...[RELATIVE_DAYS, ANCHORED_DAYS, RELATIVE_WEEKS, HALVES, FESTIVALS].flatMap(Object.keys),
];

/**
 * Reads one date that begins at `at`, from its largest part to its smallest: 2012年9月3日上午, 去年底, 上月15号, 3日, 一季度,
 * 本周六. Null where none begins there. Behind the 至 of a span (`second`) a bare day may be written without 日 having
 * a month of its own.
 */
export function readPoint(text: string, at: number, second = false): Point | null {
  const whole = readNumericDate(text, at) ?? readYears(text, at) ?? readDecade(text, at);
  if (whole) return whole;
  const year = readYear(text, at);
  const behindYear = year !== null;
  const from = year?.to ?? at;
  const base = year ? { year: year.ref } : {};
  const part = readYearPart(text, from, behindYear);
  if (part) return { ...base, part: part.part, to: part.to };
  const festival = readFestival(text, from, behindYear);
  if (festival) return { ...base, ...festival };
  const month = readMonth(text, from, behindYear);
  if (month) return { ...base, ...month };
  if (year) return { ...base, to: year.to };
  return readDay(text, at, second);
}

function readFestival(text: string, at: number, behindYear: boolean): Pick<Point, 'festival' | 'to'> | null {
  const match = matchAt(FESTIVAL, text, at);
  if (!match) return null;
  const alone = match[0] === match[1] && !/^[前后]/.test(text.slice(at + match[0].length));
  // 十一, 五一 are numbers unless a word tells; a festival by itself names a custom more often than a day.
  if (alone && !behindYear) return null;
  return { festival: { name: match[1]!, season: match[2] !== undefined }, to: at + match[0].length };
}

function readMonth(text: string, at: number, behindYear: boolean): Omit<Point, 'year'> | null {
  const match = matchAt(MONTH, text, at);
  if (!match || (!behindYear && /^\s/.test(match[0]))) return null;
  const month = toMonthRef(match);
  const to = at + match[0].length;
  const third = matchAt(THIRD, text, to);
  if (third) return { month, ...toThird(third[1]!), to: to + third[0].length };
  const day = matchAt(DAY, text, to);
  if (!day) return { month, to };
  return {
    month,
    day: { kind: 'printed', value: toInteger(day[1]!) },
    to: readDayPart(text, to + day[0].length),
  };
}

function toThird(word: string): Pick<Point, 'third'> {
  const third = THIRDS[word];
  return third ? { third } : {};
}

function toMonthRef(match: RegExpExecArray): MonthRef {
  if (match[1]) return { kind: 'printed', value: match[1] === '元' ? 1 : toInteger(match[1]) };
  if (match[2]) return { kind: 'relative', offset: RELATIVE_MONTHS[match[2]]! };
  if (match[3]) return { kind: 'anchored', offset: ANCHORED_MONTHS[match[3]]! };
  return { kind: 'previous', offset: PREVIOUS_MONTHS[match[4]!]! };
}

function readDay(text: string, at: number, second: boolean): Point | null {
  const alone = matchAt(second ? DAY : DAY_ALONE, text, at);
  if (alone) {
    return {
      day: { kind: 'printed', value: toInteger(alone[1]!) },
      to: readDayPart(text, at + alone[0].length),
    };
  }
  const third = matchAt(THIRD_ALONE, text, at);
  if (third) return { month: { kind: 'relative', offset: 0 }, to: at + third[0].length };
  const word = readDayWord(text, at);
  return word && { day: word.day, to: readDayPart(text, word.to) };
}

function readDayWord(text: string, at: number): { day: DayRef; to: number } | null {
  const relative = matchAt(RELATIVE_DAY, text, at);
  if (relative) {
    const [word, byIssue, byText] = relative;
    return byIssue
      ? { day: { kind: 'relative', offset: RELATIVE_DAYS[byIssue]! }, to: at + word.length }
      : { day: { kind: 'anchored', offset: ANCHORED_DAYS[byText!]! }, to: at + word.length };
  }
  const week = matchAt(WEEK, text, at);
  if (week) {
    return {
      day: { kind: 'week', offset: RELATIVE_WEEKS[week[1]!]!, day: toWeekday(week[2]) },
      to: at + week[0].length,
    };
  }
  const weekday = matchAt(WEEKDAY, text, at);
  return (
    weekday && { day: { kind: 'week', offset: 0, day: toWeekday(weekday[1]) }, to: at + weekday[0].length }
  );
}

/** 1 Monday … 7 Sunday; 周末 as Saturday; null for a whole week. */
function toWeekday(char: string | undefined): number | null {
  if (char === undefined) return null;
  return char === '天' ? 7 : char === '末' ? 6 : WEEKDAYS.indexOf(char) + 1;
}
