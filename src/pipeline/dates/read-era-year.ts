import { ERAS, type Era } from '../../lexicons/eras.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import { ERA_NUMBER, NOT_YEAR, toInteger } from './patterns.ts';
import type { YearRef, Years } from './point.ts';

const NAMES = Object.keys(ERAS);
const YEAR = sticky(`(${oneOf(NAMES)})\\s?(${ERA_NUMBER})\\s?年度?${NOT_YEAR}`, NAMES);
/** 光绪年间. */
const WHOLE = sticky(`(${oneOf(NAMES)})年间`, NAMES);
const BEFORE_REPUBLIC = sticky(`民(?:国(?:纪元)?)?前(${ERA_NUMBER})年`, '民');
const COMMON_ERA = sticky(
  `(?:[公西]元(前)?|(前)(?=\\d{3}年))(?:(\\d{1,4})|(${ERA_NUMBER}|[一二][〇零一二三四五六七八九]{3}))年`,
  '公西前',
);
const FIRST_OF_REPUBLIC = 1912;

const SINCE_REPUBLIC = sticky('民国(?=以来)', '民');

/** What such a year can begin with. */
export const ERA_STARTS: readonly string[] = [...NAMES, '民前', '公元', '西元'];

/** Reads a year of an era: 民国二十四年, 民国一百零四年, 光绪廿四年, 昭和16年, 民前七年, 公元前221年. */
export function readEraYear(text: string, at: number): { ref: YearRef; to: number } | null {
  const match = matchAt(YEAR, text, at);
  if (match) {
    const era = ERAS[match[1]!]!;
    const value = inEra(era, toInteger(match[2]!));
    return value === null ? null : { ref: { kind: 'printed', value, era }, to: at + match[0].length };
  }
  const before = matchAt(BEFORE_REPUBLIC, text, at);
  if (before) {
    const value = FIRST_OF_REPUBLIC - toInteger(before[1]!);
    return { ref: { kind: 'printed', value }, to: at + before[0].length };
  }
  const since = matchAt(SINCE_REPUBLIC, text, at);
  if (since) return { ref: { kind: 'printed', value: FIRST_OF_REPUBLIC }, to: at + since[0].length };
  const common = matchAt(COMMON_ERA, text, at);
  const number = common ? toInteger((common[3] ?? common[4])!) : 0;
  // There is no year 0: the year before 1 is 0000 (ISO 8601).
  return common && number > 0
    ? {
        ref: { kind: 'printed', value: common[1] || common[2] ? 1 - number : number },
        to: at + common[0].length,
      }
    : null;
}

/** Reads 光绪年间: all years of the reign. */
export function readEra(text: string, at: number): { years: Years; to: number } | null {
  const match = matchAt(WHOLE, text, at);
  const era = match ? ERAS[match[1]!]! : null;
  return era && era.last !== null
    ? { years: { kind: 'printed', from: era.first, upto: era.last }, to: at + match![0].length }
    : null;
}

/** The year as the Gregorian calendar counts it; null where the era has no such year. */
export function inEra({ first, last }: Era, number: number): number | null {
  const year = first + number - 1;
  return number >= 1 && year <= (last ?? first + 199) ? year : null;
}
