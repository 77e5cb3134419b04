import { ANCHORED_MONTHS, PREVIOUS_MONTHS, RELATIVE_MONTHS } from '../../lexicons/date-words.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import { MONTH_NUMBER, NUMERALS, toInteger } from './patterns.ts';
import type { MonthRef, Point, Third } from './point.ts';
import { DAY, UNMARKED_DAY } from './read-day.ts';
import { readDayPart } from './read-time-of-day.ts';

const MONTH = sticky(
  String.raw`\s?(?:(?<![农阴旧]历)(${MONTH_NUMBER}|元)月份?|(${oneOf(Object.keys(RELATIVE_MONTHS))})|(${oneOf(Object.keys(ANCHORED_MONTHS))})|(${oneOf(Object.keys(PREVIOUS_MONTHS))}))`,
  [
    ...' \u3000元',
    ...NUMERALS,
    ...Object.keys(RELATIVE_MONTHS),
    ...Object.keys(ANCHORED_MONTHS),
    ...Object.keys(PREVIOUS_MONTHS),
  ],
);
const THIRD = sticky('(上旬|中旬|下旬|初(?![一二三四五六七八九十])|底|末|中(?=[，。、；）]))');

/** 月底 and 月初 stay in the text and leave the month as it is, as 年代末 leaves its decade. */
const THIRDS: Readonly<Record<string, Third | undefined>> = {
  上旬: 'early',
  中旬: 'middle',
  下旬: 'late',
};

/** Reads a month, with a third of it or a day behind: 9月, 上月底, 6月上旬, 9月3日上午. */
export function readMonth(text: string, at: number, behindYear: boolean): Omit<Point, 'year'> | null {
  const match = matchAt(MONTH, text, at);
  if (!match || (!behindYear && /^\s/.test(match[0]))) return null;
  const month = toMonthRef(match);
  const to = at + match[0].length;
  const third = matchAt(THIRD, text, to);
  if (third) return { month, ...toThird(third[1]!), to: to + third[0].length };
  const day = matchAt(DAY, text, to);
  if (!day) return readUnmarkedDay(text, to, month) ?? { month, to };
  return {
    month,
    day: { kind: 'printed', value: toInteger(day[1]!) },
    to: readDayPart(text, to + day[0].length),
  };
}

function readUnmarkedDay(text: string, at: number, month: MonthRef): Omit<Point, 'year'> | null {
  const match = matchAt(UNMARKED_DAY, text, at);
  return (
    match && {
      month,
      day: { kind: 'printed', value: toInteger(match[1]!) },
      to: at + match[0].length,
      unmarked: true,
    }
  );
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
