import { ANCHORED_YEARS, PREVIOUS_YEARS, RELATIVE_YEARS, SEASONED_YEARS } from '../../lexicons/date-words.ts';
import { matchAt, type Pattern, sticky } from '../patterns/sticky.ts';
import { borderedWords } from './bordered.ts';
import { DIGITS, HAN_YEAR, NOT_YEAR, toInteger, YEAR_DIGITS } from './patterns.ts';
import type { YearRef } from './point.ts';
import { readEraYear } from './read-era-year.ts';
import { readShortYear } from './read-short-year.ts';

const FULL = sticky(
  `(${YEAR_DIGITS}|${HAN_YEAR})(?:\\s?年度?${NOT_YEAR}(?!(?:[多余]|历史|之久))|(?=[上下]半年))`,
  `${DIGITS}一二`,
);
const RELATIVE = borderedWords(Object.keys(RELATIVE_YEARS));
const PREVIOUS = borderedWords(Object.keys(PREVIOUS_YEARS));
const ANCHORED = borderedWords(Object.keys(ANCHORED_YEARS));
/** 今春, 去冬. */
const SEASONED = sticky(
  '((?<![古现当如])今|(?<!(?<![经通超不])过|失)去|(?<![顾旅])客|昨|(?<![光清透])明)(?=[春夏秋冬](?![节运耕播种收游训风暖雨雪光令季装粮]|季[节运]))',
  Object.keys(SEASONED_YEARS),
);
/** 今（2016）年. */
const BRACKETED = sticky('([今去明])[（(]\\d{2,4}[)）]年', '今去明');

/** Reads the year that begins at `at`: 2012年, 二〇〇六年, 98年4月, 去年, 同年. */
export function readYear(text: string, at: number, second = false): { ref: YearRef; to: number } | null {
  const full = matchAt(FULL, text, at);
  if (full) {
    const value = toInteger(full[1]!);
    if (value < 1000 || value > 2100) return null;
    return { ref: { kind: 'printed', value }, to: at + full[0].length };
  }
  const counted = readEraYear(text, at) ?? readShortYear(text, at, second);
  if (counted) return counted;
  const near = matchAt(SEASONED, text, at) ?? matchAt(BRACKETED, text, at);
  if (near) {
    return { ref: { kind: 'relative', offset: SEASONED_YEARS[near[1]!]! }, to: at + near[0].length };
  }
  return (
    readWord(RELATIVE, RELATIVE_YEARS, 'relative', text, at) ??
    readWord(PREVIOUS, PREVIOUS_YEARS, 'previous', text, at) ??
    readWord(ANCHORED, ANCHORED_YEARS, 'anchored', text, at)
  );
}

function readWord(
  pattern: Pattern,
  offsets: Readonly<Record<string, number>>,
  kind: 'relative' | 'previous' | 'anchored',
  text: string,
  at: number,
): { ref: YearRef; to: number } | null {
  const match = matchAt(pattern, text, at);
  return match && { ref: { kind, offset: offsets[match[0]]! }, to: at + match[0].length };
}
