import { CLOCK_DAYS, CLOCK_DEEDS, DAY_PARTS } from '../../lexicons/date-words.ts';
import { isNumeral } from '../numbers/numerals.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import { wordAt, wordTable } from '../patterns/word-table.ts';
import { NUMERALS } from './patterns.ts';

const HOUR =
  '(?:零|2[0-4]|1\\d|0?\\d|七八|八九|五六|六七|三四|四五|两三|二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九])';
const MINUTE =
  '(?:[0-5]?\\d|[二三四五]十[一二三四五六七八九]?|十[一二三四五六七八九]?|零?[一二三四五六七八九])';
const CLOCK = `(?:${HOUR}(?:时|点钟?)(?:${MINUTE}分|${MINUTE}(?![\\d%％个])|半|整)?|${HOUR}[:：∶]${'[0-5]\\d'}(?!\\d))(?:左右|许)?`;
const PART = `(?:${oneOf(DAY_PARTS)}|晚(?![会报年餐宴稻婚期清])|晨(?!报|练))`;
const DAY_PART = sticky(`\\s?(?:${PART}${CLOCK}|${PART}|${CLOCK}(?![间期候代光]))`);
/** By itself, 9时 and 3点 need minutes, a day or part of the day before them, or 许, 前 or what is done then behind. */
const TIME = sticky(
  `(?:${PART}\\s?${CLOCK}|(?<=${PART}|${oneOf(CLOCK_DAYS)})${CLOCK}|${HOUR}时${MINUTE}分(?!之)|${HOUR}时(?=[许，。、起前后])|${HOUR}点${MINUTE}分(?!之)|${HOUR}点(?:半|整|许|钟|(?=$|[，。、）前后]|${oneOf(CLOCK_DEEDS)})))`,
);
const PARTS = wordTable([...DAY_PARTS, '晚', '晨']);
const CLOCK_MARKS: ReadonlySet<number> = new Set(Array.from('时点:：∶', (char) => char.charCodeAt(0)));
/** Numerals of the longest hour (二十四). */
const LONGEST_HOUR = 3;

/** The characters that a time of day can begin with. */
export const TIME_STARTS: Iterable<number> = [
  ...PARTS.edges,
  ...Array.from(NUMERALS, (char) => char.charCodeAt(0)),
];

/** Where the part of a day or the time that stands right behind a date ends (3日上午9时); `at` where there is none. */
export function readDayPart(text: string, at: number): number {
  return at + (matchAt(DAY_PART, text, at)?.[0].length ?? 0);
}

/** Where a time of day that begins at `at` ends, null where none does: 下午3点, 9时30分. Its digits are neither date nor figure. */
export function readTimeOfDay(text: string, at: number): number | null {
  const mayBegin = isNumeral(text.charCodeAt(at)) ? isHour(text, at) : wordAt(PARTS, text, at) !== null;
  const match = mayBegin ? matchAt(TIME, text, at) : null;
  return match ? at + match[0].length : null;
}

/** Whether 时, 点 or a colon stands behind the numerals at `at`. */
function isHour(text: string, at: number): boolean {
  let end = at + 1;
  while (end - at < LONGEST_HOUR && isNumeral(text.charCodeAt(end))) end++;
  return CLOCK_MARKS.has(text.charCodeAt(end));
}
