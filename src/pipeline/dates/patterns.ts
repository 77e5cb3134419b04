import { HAN_DIGITS } from '../numbers/numerals.ts';
import { readNumber } from '../numbers/read-number.ts';

/** Pieces of regular expressions for dates in text that went through `foldText`; all of bounded length, so that matching stays linear. */
/** What a number can begin with. */
export const DIGITS = '0123456789';
export const NUMERALS = `${DIGITS}〇零一二两三四五六七八九十廿卅卌`;
export const YEAR_DIGITS = String.raw`(?<!\d)\d{4}(?!\d)`;
export const HAN_YEAR = '[一二][〇零一二三四五六七八九]{3}';
/** The last two digits of a year, said one by one: 五八年. */
export const HAN_PAIR = '[〇零一二三四五六七八九]{2}';
export const MONTH_NUMBER = String.raw`(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?!\d)`;
export const DAY_NUMBER = String.raw`(?:3[01]|[12]\d|0?[1-9]|三十一?|卅一?|(?:二十|廿)[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])(?!\d)`;
export const SMALL_NUMBER = String.raw`(?:\d{1,2}|十[一二]?|[一二两三四五六七八九])(?!\d)`;
/** The number of a year in an era: 元, 24, 廿四, 二四, 一百零四. */
export const ERA_NUMBER = String.raw`(?:元|\d{1,3}|[〇零一二三四五六七八九十百廿卅卌]{1,5})`;
/** What makes 年 part of another word: 年级, 年画. */
export const NOT_YEAR = '(?![级画货轻夜会报龄薪款型式])';
/** Between the two ends of a span. */
export const TO = '(?:至|到|[—–―─-]{1,3}|－{1,2}|[~～∼〜])';

/** What `TO` can begin with. */
export const TO_STARTS = '至到—–―─-－~～∼〜';

/** What makes a word of a day or a year of 今: 至今 is no 至今年. */
export const TODAY_WORDS = '[年日天晚晨夜早午后春夏秋冬]';

/** 廿 卅 卌 as they are said. */
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 卌: '四十' };

/** The value of a small number in digits or Han numerals; the patterns above let nothing else through. */
export function toInteger(numeral: string): number {
  if (numeral === '元') return 1;
  const digits = toDigits(numeral);
  if (digits !== null) return digits;
  return (
    readNumber(
      numeral.replace(/[廿卅卌]/, (tens) => TENS[tens]!),
      0,
    )?.value ?? Number.NaN
  );
}

/** Digits said one by one, two neighbours among them too: 民国三四年 is the 34th. */
function toDigits(numeral: string): number | null {
  if (!/^[〇零一二三四五六七八九]{2,}$/.test(numeral)) return null;
  return Number(Array.from(numeral, (digit) => HAN_DIGITS[digit]).join(''));
}
