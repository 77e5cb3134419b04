/** Where a date can begin: cheap questions asked of every place, so that the expressions of dates are asked of few. */
import {
  ANCHORED_DAYS,
  ANCHORED_MONTHS,
  ANCHORED_YEARS,
  HALVES,
  PREVIOUS_MONTHS,
  PREVIOUS_YEARS,
  RELATIVE_DAYS,
  RELATIVE_MONTHS,
  RELATIVE_QUARTERS,
  RELATIVE_WEEKS,
  RELATIVE_YEARS,
  SEASONED_YEARS,
  SEASONS,
} from '../../lexicons/date-words.ts';
import { FESTIVALS } from '../../lexicons/festivals.ts';
import { isNumeral, NO_NUMERAL, numeralClass } from '../numbers/numerals.ts';
import { DIGITS, NUMERALS } from './patterns.ts';
import { ERA_STARTS } from './read-era-year.ts';
import { LUNAR_STARTS } from './read-lunar.ts';

const WORDS = [
  RELATIVE_YEARS,
  PREVIOUS_YEARS,
  ANCHORED_YEARS,
  RELATIVE_MONTHS,
  PREVIOUS_MONTHS,
  ANCHORED_MONTHS,
  RELATIVE_DAYS,
  ANCHORED_DAYS,
  HALVES,
  RELATIVE_QUARTERS,
  FESTIVALS,
].flatMap((words) => Object.keys(words));

/** The words that begin with `first` and go on with one of these characters. */
export function pairs(first: string, seconds: string): readonly string[] {
  return Array.from(seconds, (second) => first + second);
}

/** What a date of the calendar can begin with: words of which the first two characters count, or a single character. */
export const POINT_STARTS: readonly string[] = [
  ...NUMERALS,
  ...[...'“『"第首前头'].flatMap((first) => pairs(first, NUMERALS)),
  ...pairs('年', '初底末终内'),
  ...pairs('月', '初底末'),
  ...pairs('周', '一二三四五六日天'),
  ...['岁末', '星期', '礼拜', '元月', '首季', '去今', '今明', '明后', '昨今', '前昨', '昨前', '昨、', '今、'],
  ...pairs('元', '年'),
  ...[...'今昨明前后去'].flatMap((first) => pairs(first, '（(')),
  ...[...'“「『'].flatMap((quote) =>
    pairs(
      quote,
      Object.keys(FESTIVALS)
        .map((name) => name.charAt(0))
        .join(''),
    ),
  ),
  ...pairs('‘', DIGITS),
  ...pairs('’', DIGITS),
  ...ERA_STARTS,
  ...LUNAR_STARTS,
  ...Object.keys(SEASONED_YEARS).flatMap((year) => pairs(year, Object.keys(SEASONS).join(''))),
  ...Object.keys(RELATIVE_WEEKS).flatMap((word) => ['周', '星期', '礼拜', '世纪'].map((unit) => word + unit)),
  ...WORDS,
];

/** Longer numbers are no dates; they are left to the rules, which say so. */
const REACH = 32;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/** What stands right behind the number that a date of the calendar begins with: 2012年, 十二五”, 9—11月, 3上午, 五一国际劳动节. */
const BEHIND_POINT = codesOf([
  ...'年月日号世季财旬上下晚凌夜报期时末初以假长前后当在于由',
  ...'学历晨午两、和”』"至到—–―─－-~～∼〜/ \t\u3000',
  ...Object.keys(FESTIVALS)
    .filter((name) => isNumeral(name.charCodeAt(0)))
    .map((name) => name.charAt(2)),
]);

/** And that a length of time begins with: 3天, 两个月, 9—11年. */
const BEHIND_ANY = new Set([...BEHIND_POINT, ...codesOf([...'个周天星礼昼小钟分秒工半'])]);

function codesOf(chars: readonly string[]): ReadonlySet<number> {
  return new Set(chars.map((char) => char.charCodeAt(0)));
}

/**
 * Whether a date or a length of time can begin with the number that begins at `at`: most numbers are followed by something that no date
 * has there, and need not be looked at with the expressions of dates.
 */
export function numberMayBeginDate(text: string, at: number): boolean {
  return isFollowedBy(BEHIND_ANY, text, at);
}

/** The same for dates of the calendar alone. */
export function numberMayBeginPoint(text: string, at: number): boolean {
  return isFollowedBy(BEHIND_POINT, text, at);
}

function isFollowedBy(codes: ReadonlySet<number>, text: string, at: number): boolean {
  const limit = at + REACH;
  for (let end = at; end < limit; end++) {
    const code = text.charCodeAt(end);
    const kind = numeralClass(code);
    if (kind === undefined) return false;
    if (kind !== NO_NUMERAL || code === COMMA) continue;
    if (code !== FULL_STOP) return codes.has(code);
    // 2012.9.6, but not 36.57.
    if (end - at === 4) return true;
  }
  return true;
}
