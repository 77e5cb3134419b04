import { HALVES, RELATIVE_QUARTERS, SEASONS } from '../../lexicons/date-words.ts';
import { matchAt, oneOf, sticky, stickyWords } from '../patterns/sticky.ts';
import { borderedWords } from './bordered.ts';
import { MONTH_NUMBER, NUMERALS, SMALL_NUMBER, TO, toInteger } from './patterns.ts';
import type { Point, YearPart } from './point.ts';

interface PartReading {
  readonly part: YearPart;
  readonly to: number;
}

const QUARTER = '[一二三四1-4]';
const QUARTERS = sticky(
  `(?:(?<![提以之从此目])[前头](?<first>[一二两三四2-4])个?季度|(?<head>首)季度?|第?(?<from>${QUARTER})(?:${TO}第?(?<upto>${QUARTER})|(?<between>、第?${QUARTER})?、第?(?<next>${QUARTER}))?季度|第(?<nth>${QUARTER})季(?![赛节]))`,
  '前头首第一二三四1234',
);
const QUARTER_WORD = borderedWords(Object.keys(RELATIVE_QUARTERS));
const HALF = stickyWords(Object.keys(HALVES));
/** 七、八月间, 5、6两月, 七八月份: two that follow one another. */
const LISTED_MONTHS = `(?:(?<one>${MONTH_NUMBER})[、和](?<two>${MONTH_NUMBER})|(?<![\\d一二三四五六七八九十百千万])(?<seven>[一二三四五六七八九])(?<eight>[二三四五六七八九十]))(?:两个?)?月份?(?:间(?!的))?(?![0-9一二三四五六七八九十])`;
const MONTHS = sticky(
  `(?:(?<![提以之从此目])[前首头](?<count>${SMALL_NUMBER})个?月|(?<head>首)个?月|第(?<nth>${SMALL_NUMBER})个月|(?<from>${MONTH_NUMBER})\\s?(?:月份?)?\\s?${TO}\\s?(?<upto>${MONTH_NUMBER})\\s?月份?(?![0-9一二三四五六七八九十])|${LISTED_MONTHS})`,
  `前首头第${NUMERALS}`,
);
const SEASON = sticky(`(${oneOf(Object.keys(SEASONS))})[天季]?(?![节运耕播种收游训风暖雨雪光])`);
/** Only behind a year: 2012年初, 今年底. */
const EDGE_BEHIND_YEAR = sticky(
  '年?(?<edge>初|底|末|终)(?![一二三四五六七八九十])|(?<whole>年?内)(?![部蒙地外科])',
);
const EDGE = sticky(
  '(?<!学)年(?<edge>初|底|末|终)(?![一二三四五六七八九十])|岁(?<late>末)(?!年)|(?<=^|[，。、；\\s在将争于]|计划|预计)年(?<whole>内)(?![部蒙地外科])',
  '年岁',
);

/** Reads 本季度, 上季度. */
export function readQuarterWord(text: string, at: number): Point | null {
  const match = matchAt(QUARTER_WORD, text, at);
  return match && { quarter: RELATIVE_QUARTERS[match[0]]!, to: at + match[0].length };
}

/** Reads the part of a year that begins at `at`: 一季度, 上半年, 前五个月, 1至5月份, 年初; behind a year also 初, 夏天. */
export function readYearPart(text: string, at: number, behindYear: boolean): PartReading | null {
  return (
    readQuarters(text, at, behindYear) ??
    readHalf(text, at) ??
    readMonths(text, at, behindYear) ??
    readEdge(text, at, behindYear)
  );
}

function readQuarters(text: string, at: number, behindYear: boolean): PartReading | null {
  const match = matchAt(QUARTERS, text, at);
  if (!match) return null;
  const { first, head, from, upto, between, next, nth } = match.groups!;
  // 第二季 is a season's part of a series, too.
  if (nth && !behindYear) return null;
  const low = from || nth ? toInteger((from ?? nth)!) : 1;
  const high = first ? toInteger(first) : head ? 1 : upto || next ? toInteger((upto ?? next)!) : low;
  if (high < low || (next && high !== low + (between ? 2 : 1))) return null;
  return {
    part: { lower: 32 + low, upper: 32 + high, firstMonth: low * 3 - 2, lastMonth: high * 3 },
    to: at + match[0].length,
  };
}

function readHalf(text: string, at: number): PartReading | null {
  const match = matchAt(HALF, text, at);
  if (!match) return null;
  const half = HALVES[match[0]]!;
  return {
    part: { lower: 39 + half, upper: 39 + half, firstMonth: half * 6 - 5, lastMonth: half * 6 },
    to: at + match[0].length,
  };
}

function readMonths(text: string, at: number, behindYear: boolean): PartReading | null {
  const match = matchAt(MONTHS, text, at);
  if (!match) return null;
  const { count, head, nth, from, upto, one, two, seven, eight } = match.groups!;
  // 不堪回首月明中: 首月, 头一个月 and 第三个月 need their year.
  if ((head || nth || text.charAt(at) === '头') && !behindYear) return null;
  const listed = one ?? seven;
  const low = toInteger(nth ?? from ?? listed ?? '1');
  const last = toInteger(count ?? (head ? '1' : (nth ?? upto ?? two ?? eight!)));
  // 十一、二月: the second is said without its 十.
  const high = listed && low > 10 && last < 10 ? last + 10 : last;
  if (high < low || high > 12 || (listed && high !== low + 1)) return null;
  return { part: { lower: low, upper: high, firstMonth: low, lastMonth: high }, to: at + match[0].length };
}

function readEdge(text: string, at: number, behindYear: boolean): PartReading | null {
  const match = matchAt(behindYear ? EDGE_BEHIND_YEAR : EDGE, text, at);
  if (match) {
    const to = at + match[0].length;
    if (match.groups!.whole) return { part: { lower: 0, upper: 0, firstMonth: 1, lastMonth: 12 }, to };
    const month = match.groups!.edge === '初' ? 1 : 12;
    return { part: { lower: month, upper: month, firstMonth: month, lastMonth: month }, to };
  }
  const season = behindYear ? matchAt(SEASON, text, at) : null;
  if (!season) return null;
  const code = SEASONS[season[1]!]!;
  const first = (code - 21) * 3 + 3;
  return {
    part: { lower: code, upper: code, firstMonth: first, lastMonth: first + 2 },
    to: at + season[0].length,
  };
}
