import {
  ANCHORED_MONTHS,
  NAMED_BY_MONTH,
  PREVIOUS_MONTHS,
  RELATIVE_MONTHS,
} from '../../lexicons/date-words.ts';
import { matchAt, sticky } from '../patterns/sticky.ts';
import { bordered } from './bordered.ts';
import { MONTH_NUMBER, NUMERALS, toInteger } from './patterns.ts';
import type { MonthPart, MonthRef, Point } from './point.ts';
import { DAY, HAN_DAY, UNMARKED_DAY } from './read-day.ts';
import { readDayPart } from './read-time-of-day.ts';

/** What makes a name of a month: 十月革命, 三月三. */
const NAMED = sticky(
  `(?<=[一二三四五六七八九十]月)(?:${NAMED_BY_MONTH.join('|')}|(?<=三月)三(?![日号十两、至]))`,
);
const MONTH = sticky(
  String.raw`\s?(?:(?<!历)(${MONTH_NUMBER}|元)\s?月份?|(${bordered(Object.keys(RELATIVE_MONTHS))})|(${bordered(Object.keys(ANCHORED_MONTHS))})|(${bordered(Object.keys(PREVIOUS_MONTHS))}))`,
  [
    ...' \u3000元',
    ...NUMERALS,
    ...Object.keys(RELATIVE_MONTHS),
    ...Object.keys(ANCHORED_MONTHS),
    ...Object.keys(PREVIOUS_MONTHS),
  ],
);
const THIRD = sticky(
  '(上旬|上、?中旬|中旬|中、?下旬|下旬|上半月|下半月|初(?![一二三四五六七八九十])|底|末|中(?=[，。、；）]))',
);

/** 月底 and 月初 stay in the text and leave the month as it is, as 年代末 leaves its decade. */
const PARTS: Readonly<Record<string, MonthPart | undefined>> = {
  上旬: [1, 10],
  上中旬: [1, 20],
  中旬: [11, 20],
  中下旬: [11, null],
  下旬: [21, null],
  上半月: [1, 15],
  下半月: [16, null],
};

/** Reads a month, with a third of it or a day behind: 9月, 上月底, 6月上旬, 9月3日上午. */
export function readMonth(text: string, at: number, behindYear: boolean): Omit<Point, 'year'> | null {
  const match = matchAt(MONTH, text, at);
  if (!match || (!behindYear && /^\s/.test(match[0]))) return null;
  const to = at + match[0].length;
  if (!behindYear && matchAt(NAMED, text, to)) return null;
  const month = toMonthRef(match);
  const third = matchAt(THIRD, text, to);
  if (third) return { month, ...toPart(third[1]!), to: to + third[0].length };
  const day = matchAt(DAY, text, to);
  if (!day) return readUnmarkedDay(text, to, month) ?? { month, to };
  return {
    month,
    day: { kind: 'printed', value: toInteger(day[1]!) },
    to: readDayPart(text, to + day[0].length),
  };
}

function readUnmarkedDay(text: string, at: number, month: MonthRef): Omit<Point, 'year'> | null {
  const said = matchAt(HAN_DAY, text, at);
  if (said) {
    return {
      month,
      day: { kind: 'printed', value: toInteger(said[1]!) },
      to: readDayPart(text, at + said[0].length),
    };
  }
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

function toPart(word: string): Pick<Point, 'days'> {
  const days = PARTS[word.replace('、', '')];
  return days ? { days } : {};
}

function toMonthRef(match: RegExpExecArray): MonthRef {
  if (match[1]) return { kind: 'printed', value: match[1] === '元' ? 1 : toInteger(match[1]) };
  if (match[2]) return { kind: 'relative', offset: RELATIVE_MONTHS[match[2]]! };
  if (match[3]) return { kind: 'anchored', offset: ANCHORED_MONTHS[match[3]]! };
  return { kind: 'previous', offset: PREVIOUS_MONTHS[match[4]!]! };
}
