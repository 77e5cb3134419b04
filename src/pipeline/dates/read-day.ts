import {
  ANCHORED_DAYS,
  NAMED_BY_DAY,
  ONCE,
  RELATIVE_DAYS,
  RELATIVE_WEEKS,
} from '../../lexicons/date-words.ts';
import { LASTS_DAYS } from '../../lexicons/length-words.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import { bordered } from './bordered.ts';
import { DAY_NUMBER, NUMERALS, TO, toInteger } from './patterns.ts';
import type { DayRef, Point } from './point.ts';
import { readDayPart } from './read-time-of-day.ts';

/** What stands behind a day whose 日 is left out: a part of the day, the other end of a span, the next of a list (7、8日). */
const UNMARKED = `[上下]午|晚上?[^会报]|凌晨|清?晨(?![报练])|[午夜](?![里间校班市景])|(?:(?:${TO}|[、和])${DAY_NUMBER}){1,5}两?[日号]`;
/** A day behind its month; 日 may be missing where a part of the day or the end of a span follows. */
export const DAY = sticky(
  String.raw`\s?(${DAY_NUMBER})\s?(?:两?日(?!元)|号(?![楼线码文令])|(?=${UNMARKED}))`,
);
/** A day behind its month whose 日 was lost: 9月3召开. */
export const UNMARKED_DAY = sticky(`(${DAY_NUMBER})(?=${oneOf(ONCE)}|[在于由])`);
/** 一月二十三: said without 日, before a mark, a part of the day or what happens once. */
export const HAN_DAY = sticky(
  `(三十一?|(?:二十|廿)[一二三四五六七八九]?|卅一?|十[一二三四五六七八九])(?=$|[，。、；：）晨早晚午夜凌上下前后起至到]|${oneOf(ONCE)})`,
  '十二三廿卅',
);
/** Without a month before it, 3日 must not be 3日游, nor 日 the beginning of 日本. */
const DAY_ALONE = sticky(
  String.raw`(?<![\d.第]|${LASTS_DAYS.join('|')})(${DAY_NUMBER})(?:\s?日(?!${NAMED_BY_DAY.join('|')}|[元本内游间均产常用语军方程]|(?<=(?<![十廿卅\d])[一二三四五六七八九十]日)夜(?![间里晚深，。十一二三四五六七八九\d])|报(?!道))|号(?=[上下]午|晚|凌晨|前|起|${TO}${DAY_NUMBER}[日号])|(?=(?:(?:${TO}|、)${DAY_NUMBER}){1,5}两?日(?![元本内游间均产常用])))`,
  NUMERALS,
);
/** 廿四晚, 十八夜: a night that is numbered, where no night is counted (住十五晚). */
const NIGHT = sticky(
  '(?<![\\d第连演住共历一二三四五六七八九十百])(三十一?|卅一?|(?:二十|廿)[一二三四五六七八九]?|十[一二三四五六七八九])(?=晚(?![会报宴上])|晨(?![报练])|夜(?![间校班市景场]))',
  '十廿二三卅',
);
/** 今（21）日. */
const BRACKETED = sticky(`([今昨明前后])[（(]${DAY_NUMBER}[)）][日天晚晨早]`, '今昨明前后');
/** 今明两天. */
const SEVERAL_DAYS = sticky(
  '(今、?明、?后|昨、?今|今、?明|明、?后|前、?昨|昨、?前)[两三]?[天日](?![本报])',
  '前昨今明',
);
const DAY_OFFSETS: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };
const THIRD_ALONE = sticky('(?<![正冬腊])月(初(?![一二三四五六七八九十])|底|末)', '月');
const RELATIVE_DAY = sticky(
  `(${bordered(Object.keys(RELATIVE_DAYS))})|(${bordered(Object.keys(ANCHORED_DAYS))})`,
  [...Object.keys(RELATIVE_DAYS), ...Object.keys(ANCHORED_DAYS)],
);
const WEEK = sticky(
  `(${bordered(Object.keys(RELATIVE_WEEKS))})(?:周|星期|礼拜)([一二三四五六日天末](?![个年期]))?(?!围|边|年|刊|恩来|[五六]?期)`,
  Object.keys(RELATIVE_WEEKS),
);
const WEEKDAY = sticky(
  '(?<![每逢四两几]|(?<![周期拜])[\\d一二三五六七八九十])(?:周|星期|礼拜)([一二三四五六日天])(?![个年行次致贯常律本津])',
  '周星礼',
);
const WEEKDAYS = '一二三四五六日';

/** Reads a day without month: 3日上午, 昨晚, 次日, 本周六, 月底. Behind the 至 of a span (`second`) it is less strict. */
export function readDay(text: string, at: number, second: boolean): Point | null {
  const alone = matchAt(second ? DAY : DAY_ALONE, text, at) ?? matchAt(NIGHT, text, at);
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
  const several = matchAt(SEVERAL_DAYS, text, at);
  if (several) {
    const offsets = Array.from(several[1]!.replaceAll('、', ''), (word) => DAY_OFFSETS[word]!);
    return {
      day: { kind: 'days', from: Math.min(...offsets), upto: Math.max(...offsets) },
      to: at + several[0].length,
    };
  }
  const bracketed = matchAt(BRACKETED, text, at);
  if (bracketed) {
    return {
      day: { kind: 'relative', offset: DAY_OFFSETS[bracketed[1]!]! },
      to: at + bracketed[0].length,
    };
  }
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
    weekday && {
      day: {
        kind: 'week',
        offset: 0,
        day: toWeekday(weekday[1]),
        bare: /[、和]/.test(text.charAt(at - 1)) ? 'listed' : 'alone',
      },
      to: at + weekday[0].length,
    }
  );
}

/** 1 Monday … 7 Sunday; 周末 as Saturday; null for a whole week. */
function toWeekday(char: string | undefined): number | null {
  if (char === undefined) return null;
  return char === '天' ? 7 : char === '末' ? 6 : WEEKDAYS.indexOf(char) + 1;
}
