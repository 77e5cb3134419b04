import { DAY_PARTS } from '../../lexicons/date-words.ts';
import { matchAt, oneOf, sticky } from '../patterns/sticky.ts';
import { NUMERALS } from './patterns.ts';

const HOUR =
  '(?:2[0-4]|1\\d|0?\\d|七八|八九|五六|六七|三四|四五|两三|二十[一二三四]?|十[一二三四五六七八九]?|[一二两三四五六七八九])';
const MINUTE =
  '(?:[0-5]?\\d|[二三四五]十[一二三四五六七八九]?|十[一二三四五六七八九]?|零?[一二三四五六七八九])';
const CLOCK = `(?:${HOUR}(?:时|点钟?)(?:${MINUTE}分|${MINUTE}(?![\\d%％个])|半|整)?|${HOUR}[:：∶]${'[0-5]\\d'}(?!\\d))(?:左右|许)?`;
const PART = `(?:${oneOf(DAY_PARTS)}|晚(?![会报年餐宴稻婚期清])|晨(?!报|练))`;
const DAY_PART = sticky(`\\s?(?:${PART}${CLOCK}|${PART}|${CLOCK}(?![间期候代光]))`);
/** By itself, 9时 and 3点 need minutes, a part of the day before them, or 许 behind. */
const TIME = sticky(
  `(?:${PART}\\s?${CLOCK}|(?<=${PART})${CLOCK}|${HOUR}时${MINUTE}分(?!之)|${HOUR}时(?=[许，。、起前后])|${HOUR}点${MINUTE}分(?!之)|${HOUR}点(?:半|整|许|钟|(?=$|[，。、）])))`,
  [...DAY_PARTS, '晚', '晨', ...NUMERALS],
);

/** Where the part of a day or the time that stands right behind a date ends (3日上午9时); `at` where there is none. */
export function readDayPart(text: string, at: number): number {
  return at + (matchAt(DAY_PART, text, at)?.[0].length ?? 0);
}

/** Where a time of day that begins at `at` ends, null where none does: 下午3点, 9时30分. Its digits are neither date nor figure. */
export function readTimeOfDay(text: string, at: number): number | null {
  const match = matchAt(TIME, text, at);
  return match ? at + match[0].length : null;
}
