import { matchAt, sticky } from '../patterns/sticky.ts';
import { DIGITS, toInteger } from './patterns.ts';
import type { Decade, Point } from './point.ts';

const CENTURY = sticky(
  String.raw`(?:([上本下])个?|((?<!\d)(?:1\d|2[01]|[1-9])|二十一?|十[一二三四五六七八九]?))世纪`,
  `上本下二十${DIGITS}`,
);
const DECADE = sticky(String.raw`([一二三四五六七八九]十|(?<!\d)\d0)年代`, `一二三四五六七八九${DIGITS}`);
const PART = sticky('初期|初|中期|中叶|末期|末|后期|晚期|前期|早期');
const OFFSETS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 下: 1 };

/** Reads 上世纪九十年代, 20世纪末, 18世纪, 90年代初. A 初 or 末 stays in the text and does not narrow the value. */
export function readDecade(text: string, at: number): Point | null {
  const century = matchAt(CENTURY, text, at);
  const behind = at + (century?.[0].length ?? 0);
  const decade = matchAt(DECADE, text, behind);
  if (!century && !decade) return null;
  const end = behind + (decade?.[0].length ?? 0);
  return {
    decade: { century: century && toCentury(century), decade: decade && toInteger(decade[1]!) },
    to: end + (matchAt(PART, text, end)?.[0].length ?? 0),
  };
}

function toCentury(match: RegExpExecArray): Decade['century'] {
  return match[1] ? { offset: OFFSETS[match[1]]! } : { number: toInteger(match[2]!) };
}
