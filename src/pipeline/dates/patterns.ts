import { readNumber } from '../numbers/read-number.ts';

/** Pieces of regular expressions for dates in text that went through `foldText`; all of bounded length, so that matching stays linear. */
/** What a number can begin with. */
export const DIGITS = '0123456789';
export const NUMERALS = `${DIGITS}〇零○一二两三四五六七八九十`;
export const YEAR_DIGITS = String.raw`(?<!\d)\d{4}(?!\d)`;
export const HAN_YEAR = '[一二][〇零○一二三四五六七八九]{3}';
export const MONTH_NUMBER = String.raw`(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])(?!\d)`;
export const DAY_NUMBER = String.raw`(?:3[01]|[12]\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])(?!\d)`;
export const SMALL_NUMBER = String.raw`(?:\d{1,2}|十[一二]?|[一二两三四五六七八九])(?!\d)`;
/** Between the two ends of a span. */
export const TO = '(?:至|到|[—–―─-]{1,3}|－{1,2}|[~～∼〜])';

/** What `TO` can begin with. */
export const TO_STARTS = '至到—–―─-－~～∼〜';

/** The value of a small number in digits or Han numerals; the patterns above let nothing else through. */
export function toInteger(numeral: string): number {
  return readNumber(numeral, 0)?.value ?? Number.NaN;
}
