import { ANCHORED_YEARS, ONCE, PREVIOUS_YEARS, RELATIVE_YEARS } from '../../lexicons/date-words.ts';
import { matchAt, oneOf, sticky, stickyWords } from '../patterns/sticky.ts';
import { DIGITS, HAN_YEAR, MONTH_NUMBER, NUMERALS, toInteger, YEAR_DIGITS } from './patterns.ts';
import type { YearRef } from './point.ts';

/** What makes 年 part of another word: 年级, 年画. */
const NOT_YEAR = '(?![级画货轻夜会报龄薪])';
const FULL = sticky(
  `(${YEAR_DIGITS}|${HAN_YEAR})(?:年度?${NOT_YEAR}(?!(?:[多余]|历史|之久))|(?=[上下]半年))`,
  `${DIGITS}一二`,
);
/**
 * Two digits are a year before a month, a quarter, a half or an edge of it (12年底), or with a leading zero; Han digits also where they are
 * no 七八 (seven or eight). From 50 on they are one also where a length of time would make no sense: behind 于 or 从, before 以来, and before
 * what happens once (98年建成).
 */
const SHORT = sticky(
  `(?:((?<!\\d)\\d\\d|[〇零○一二三四五六七八九]{2})年(?=${MONTH_NUMBER}月|第?[一二三四1-4]季度|[上下]半年|[底末终]|初(?![一二三四五六七八九十]))|((?<!\\d)0\\d|[〇零○][一-九]|(?:九[一二三四五六七八]|八[一二三四五六七]))年${NOT_YEAR}(?![多余来前后间])|((?<!\\d)[5-9]\\d)年(?=以来|${oneOf(ONCE)})|(?<=[于从自])([5-9]\\d)年(?![多余的来间之历时]))`,
  NUMERALS,
);
const RELATIVE = stickyWords(Object.keys(RELATIVE_YEARS));
const PREVIOUS = stickyWords(Object.keys(PREVIOUS_YEARS));
const ANCHORED = stickyWords(Object.keys(ANCHORED_YEARS));

/** 同年级, 当年轻: no year. */
const AFTER_WORD = sticky('[级轻龄]');

/** Reads the year that begins at `at`: 2012年, 二〇〇六年, 98年4月, 去年, 同年. */
export function readYear(text: string, at: number): { ref: YearRef; to: number } | null {
  const full = matchAt(FULL, text, at);
  if (full) {
    const value = toInteger(full[1]!);
    if (value < 1000 || value > 2100) return null;
    return { ref: { kind: 'printed', value }, to: at + full[0].length };
  }
  const short = matchAt(SHORT, text, at);
  if (short)
    return {
      ref: { kind: 'short', value: toInteger(short[1] ?? short[2] ?? short[3] ?? short[4]!) },
      to: at + short[0].length,
    };
  const relative = matchAt(RELATIVE, text, at);
  if (relative && !matchAt(AFTER_WORD, text, at + relative[0].length)) {
    return { ref: { kind: 'relative', offset: RELATIVE_YEARS[relative[0]]! }, to: at + relative[0].length };
  }
  const previous = matchAt(PREVIOUS, text, at);
  if (previous) {
    return { ref: { kind: 'previous', offset: PREVIOUS_YEARS[previous[0]]! }, to: at + previous[0].length };
  }
  const anchored = matchAt(ANCHORED, text, at);
  if (anchored && !matchAt(AFTER_WORD, text, at + anchored[0].length)) {
    return { ref: { kind: 'anchored', offset: ANCHORED_YEARS[anchored[0]]! }, to: at + anchored[0].length };
  }
  return null;
}
