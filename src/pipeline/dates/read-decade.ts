import { matchAt, sticky } from '../patterns/sticky.ts';
import { DIGITS, TO, toInteger } from './patterns.ts';
import type { Decade, Point } from './point.ts';

const CENTURY = sticky(
  String.raw`(?:([上本下])个?|((?<![\d前])(?:1\d|2[01]|[1-9])|(?<!前)(?:二十一?|十[一二三四五六七八九]?)))世纪`,
  `上本下二十${DIGITS}`,
);
const TEN = '[一二三四五六七八九]十|[一二三四五六七八九][〇零]|\\d0';
/** 八十年代, 三〇年代, 七、八十年代, 五十至六十年代, 70、80年代. */
const DECADE = sticky(
  `(?<![\\d百千])(?:(${TEN}|[一二三四五六七八九](?=[、至]?[二三四五六七八九]十))(?:(?:年代)?${TO}|[、和])?)?(${TEN})年代`,
  `一二三四五六七八九${DIGITS}`,
);
/** 1930年代, 一九三〇年代. */
const FULL = sticky(
  '(?<!\\d)(?:(1\\d|20)(\\d0)|([一二][〇零一二三四五六七八九])([〇零一二三四五六七八九][〇零]))年代',
  `${DIGITS}一二`,
);
const PART = sticky('初期|初|中期|中叶|末期|末|后期|晚期|前期|早期');
const OFFSETS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 下: 1 };

/** Reads 上世纪九十年代, 20世纪末, 18世纪, 90年代初, 1930年代. A 初 or 末 stays in the text and does not narrow the value. */
export function readDecade(text: string, at: number): Point | null {
  const full = matchAt(FULL, text, at);
  if (full) {
    const century = toInteger((full[1] ?? full[3])!) + 1;
    return toPoint(
      text,
      { century: { number: century }, decade: toInteger((full[2] ?? full[4])!) },
      at + full[0].length,
    );
  }
  const century = matchAt(CENTURY, text, at);
  const behind = at + (century?.[0].length ?? 0);
  const decade = matchAt(DECADE, text, behind);
  if (!century && !decade) return null;
  const end = behind + (decade?.[0].length ?? 0);
  return toPoint(
    text,
    { century: century && toCentury(century), ...(decade ? toDecades(decade) : { decade: null }) },
    end,
  );
}

function toPoint(text: string, decade: Decade, end: number): Point {
  return { decade, to: end + (matchAt(PART, text, end)?.[0].length ?? 0) };
}

/** Of 七、八十年代 the first is said without its 十. */
function toDecades([, first, last]: RegExpExecArray): Pick<Decade, 'decade' | 'upto'> {
  const decade = toInteger(last!);
  if (first === undefined) return { decade };
  const from = toInteger(first);
  return { decade: from < 10 ? from * 10 : from, upto: decade };
}

function toCentury(match: RegExpExecArray): Decade['century'] {
  return match[1] ? { offset: OFFSETS[match[1]]! } : { number: toInteger(match[2]!) };
}
