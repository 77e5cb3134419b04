import { matchAt, sticky } from '../patterns/sticky.ts';
import { DIGITS, HAN_PAIR, HAN_YEAR, NOT_YEAR, TO, toInteger, YEAR_DIGITS } from './patterns.ts';
import type { Point } from './point.ts';

const SPAN = sticky(
  `(${YEAR_DIGITS}|${HAN_YEAR})\\s?年?\\s?${TO}\\s?(?:(${YEAR_DIGITS}|${HAN_YEAR})\\s?(?:学?年度?|财年)|(${YEAR_DIGITS})(?=$|[^0-9\\p{Script=Han}.%])|(\\d\\d)(?:学?年度?|财年))(?![\\d底末终]|初(?![一二三四五六七八九十]))(?!${'(?:1[0-2]|[1-9])月'})`,
  `${DIGITS}一二`,
);
/** 2008、2009年: two or three that follow one another. */
const LISTED = sticky(
  `(${YEAR_DIGITS}|${HAN_YEAR})(、(?:${YEAR_DIGITS}|${HAN_YEAR}))?[、和](${YEAR_DIGITS}|${HAN_YEAR})[两三]?年(?!前)`,
  `${DIGITS}一二`,
);
/** 93—97年, 九七、九八年, 05至08年: no length of time has such ends. */
const SHORT_SPAN = sticky(
  `(?:['’‘]?(?<![\\d.第岁])(?:([05-9]\\d)(${TO}|、)['’‘]?([05-9]\\d)|(${HAN_PAIR})(${TO}|、)(${HAN_PAIR}))年${NOT_YEAR}(?![来间以多余前后之龄产使]|的历史)|['’‘](\\d\\d)(${TO}|、)['’‘](\\d\\d)(?=\\p{Script=Han})(?:年${NOT_YEAR})?)`,
  `'’‘${DIGITS}〇零一二三四五六七八九`,
);
/** 2010/11赛季. */
const ACROSS = sticky(`(${YEAR_DIGITS})/(\\d\\d)(?=赛季|年度|财年|学年)`, DIGITS);
const FISCAL = sticky(`(${YEAR_DIGITS})\\s?年?(?:财年|学?年度|学年)`, DIGITS);
const THIS_AND_NEXT = sticky('([去今明])([今明后])两?年(?![级画货轻])', '去今明');
const OFFSETS: Readonly<Record<string, number>> = { 去: -1, 今: 0, 明: 1, 后: 2 };

/** 第十二个五年规划 begins in 2011; the first began in 1953, from the sixth (1981) on five years each. */
const PLAN = sticky(
  '[“『"]?(十[一二三四五六]?五|[一二三四五六七八九]五)(?:[”』"](?:期间|时期|末期?|初期?|(?=以来))|(?:期间|时期|末期?))',
  '“『"一二三四五六七八九十',
);
const PLAN_NUMBERS: Readonly<Record<string, number>> = {
  一五: 1,
  二五: 2,
  三五: 3,
  四五: 4,
  五五: 5,
  六五: 6,
  七五: 7,
  八五: 8,
  九五: 9,
  十五: 10,
  十一五: 11,
  十二五: 12,
  十三五: 13,
  十四五: 14,
  十五五: 15,
  十六五: 16,
};

/** Reads several years in one: 2011~2015年, 2010至2011年度, 1997—98年, 今明两年, “十二五”期间. */
export function readYears(text: string, at: number): Point | null {
  return (
    readSpan(text, at) ??
    readListed(text, at) ??
    readShortSpan(text, at) ??
    readAcross(text, at) ??
    readFiscal(text, at) ??
    readThisAndNext(text, at) ??
    readPlan(text, at)
  );
}

function readSpan(text: string, at: number): Point | null {
  const match = matchAt(SPAN, text, at);
  if (!match) return null;
  const from = toInteger(match[1]!);
  const short = match[4] ? Math.floor(from / 100) * 100 + Number(match[4]) : null;
  const upto = short ?? toInteger(match[2] ?? match[3]!);
  if (from < 1000 || upto > 2100 || upto <= from) return null;
  return { years: { kind: 'printed', from, upto }, to: at + match[0].length };
}

function readListed(text: string, at: number): Point | null {
  const match = matchAt(LISTED, text, at);
  if (!match) return null;
  const from = toInteger(match[1]!);
  const upto = toInteger(match[3]!);
  return upto === from + (match[2] ? 2 : 1) && from >= 1000
    ? { years: { kind: 'printed', from, upto }, to: at + match[0].length }
    : null;
}

function readShortSpan(text: string, at: number): Point | null {
  const match = matchAt(SHORT_SPAN, text, at);
  if (!match) return null;
  const from = toInteger((match[1] ?? match[4] ?? match[7])!);
  const upto = toInteger((match[3] ?? match[6] ?? match[9])!);
  const listed = (match[2] ?? match[5] ?? match[8]) === '、';
  const years = (upto - from + 100) % 100;
  // 50—70年 is a length of time.
  const round = from % 10 === 0 && upto % 10 === 0 && from > 0;
  return years > 0 && years < 50 && !round && (!listed || years === 1)
    ? { years: { kind: 'short', from, upto }, to: at + match[0].length }
    : null;
}

function readAcross(text: string, at: number): Point | null {
  const match = matchAt(ACROSS, text, at);
  const from = Number(match?.[1]);
  return match && Number(match[2]) === (from + 1) % 100
    ? { years: { kind: 'printed', from, upto: from + 1 }, to: at + match[0].length }
    : null;
}

function readFiscal(text: string, at: number): Point | null {
  const match = matchAt(FISCAL, text, at);
  const year = match ? Number(match[1]) : 0;
  return match && year >= 1000 && year <= 2100
    ? { year: { kind: 'printed', value: year }, to: at + match[0].length }
    : null;
}

function readThisAndNext(text: string, at: number): Point | null {
  const match = matchAt(THIS_AND_NEXT, text, at);
  if (!match) return null;
  const [from, upto] = [OFFSETS[match[1]!]!, OFFSETS[match[2]!]!];
  return upto === from + 1 ? { years: { kind: 'relative', from, upto }, to: at + match[0].length } : null;
}

function readPlan(text: string, at: number): Point | null {
  const match = matchAt(PLAN, text, at);
  const number = match ? PLAN_NUMBERS[match[1]!] : undefined;
  if (!match || number === undefined) return null;
  // The first two began in 1953 and 1958.
  const from = number < 3 ? 1948 + number * 5 : 1951 + number * 5;
  return { years: { kind: 'plan', from, upto: from + 4 }, to: at + match[0].length };
}
