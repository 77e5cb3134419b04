import { matchAt, sticky } from '../patterns/sticky.ts';
import { NUMERALS, toInteger } from './patterns.ts';
import type { LunarPoint } from './point.ts';
import { readDayPart } from './read-time-of-day.ts';

const CALENDAR = '(?:[农阴旧夏古废]历)';
const FIRST_DAYS = '初[一二三四五六七八九十]';
const DAY = `${FIRST_DAYS}|三十|(?:二十|廿)[一二三四五六七八九]?|十[一二三四五六七八九]?`;
const MONTH = '十[一二]?|[一二三四五六七八九]';
const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
/** Leap mark, month and day, by what tells the calendar: its name, a month of its own, 初, 闰; 八月十五 is 中秋. */
const IN_MONTH = [
  `${CALENDAR}(闰?)(正|冬|腊|${MONTH})月(?:(${DAY})日?)?`,
  `(闰?)(正|冬|腊)月(${DAY})日?`,
  `(闰?)(${MONTH})月(${FIRST_DAYS})日?`,
  `(闰)(${MONTH})月`,
  '()(正|腊)月(?![里的花梅]|[一二三四五六七八九十])',
  '()(八)月(十五)(?![日号天人名个元])',
].map((source) => sticky(source, `农阴旧夏古废闰正冬腊${NUMERALS}`));
/** 大年初三, 年初一. */
const NEW_YEAR = sticky(
  `(?:大年|(?<![今去明本当前后每同\\d〇一二三四五六七八九十])年)(${FIRST_DAYS}|三十)(?![届期年])`,
  '大年',
);
/** 初三 alone, but not the pupils of 初三. */
const ALONE = sticky(
  `(?<=^|[^\\p{Script=Han}]|[至到于从自])(${FIRST_DAYS})(?![一二三四五六七八九十]|.{0,6}(?:学|级|班|生|考|毕业|语文|课))日?`,
  '初',
);
/** Behind a reign's year, whose months are those of the Chinese calendar: 光绪二十四年四月二十三日. */
const BEHIND_REIGN = sticky(
  `(闰?)(正|冬|腊|${MONTH})月(?:(${DAY}|[一二三四五六七八九])日?)?`,
  `闰正冬腊${NUMERALS}`,
);

/** What it can begin with. */
export const LUNAR_STARTS: readonly string[] = [
  ...Array.from('农阴旧夏古废', (first) => `${first}历`),
  ...['正月', '冬月', '腊月', '闰', '大年', '年初', '年三', '初'],
];

export interface LunarReading {
  readonly lunar: LunarPoint;
  readonly to: number;
}

/** Reads a day or month of the Chinese calendar: 农历八月十五, 正月初三, 五月初八, 腊月, 大年初一, 初五. */
export function readLunar(text: string, at: number): LunarReading | null {
  for (const pattern of IN_MONTH) {
    const match = matchAt(pattern, text, at);
    if (match) return reading(text, match);
  }
  const newYear = matchAt(NEW_YEAR, text, at);
  // The last day of the year is the day before its first.
  if (newYear) return toLunar(text, newYear, 1, false, newYear[1] === '三十' ? 0 : dayOf(newYear[1]!));
  const alone = matchAt(ALONE, text, at);
  return alone && toLunar(text, alone, null, false, dayOf(alone[1]!));
}

/** Reads the month, and the day, behind a year of a reign. */
export function readLunarBehindReign(text: string, at: number): LunarReading | null {
  const match = matchAt(BEHIND_REIGN, text, at);
  return match && reading(text, match);
}

function reading(text: string, match: RegExpExecArray): LunarReading {
  const [, leap, month, day] = match;
  const number = MONTHS[month!] ?? toInteger(month!);
  return toLunar(text, match, number, leap !== '', day === undefined ? null : dayOf(day));
}

function toLunar(
  text: string,
  match: RegExpExecArray,
  month: number | null,
  leap: boolean,
  day: number | null,
): LunarReading {
  const end = match.index + match[0].length;
  return { lunar: { month, leap, day }, to: day === null ? end : readDayPart(text, end) };
}

function dayOf(word: string): number {
  return toInteger(word.replace('初', ''));
}
