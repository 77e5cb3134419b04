import type { FigureReading } from './figure-reading.ts';

/** 8点到17点: an hour, unless what follows can be made in points, or prices and scores move by them. */
export function isHour(text: string, { unit, value, max, to, from, number }: FigureReading): boolean {
  if (unit !== '点' || !Number.isInteger(value) || (max ?? value) > 24) return false;
  if (number.style !== 'digits') return max !== undefined || value === 1;
  return !POINTS_BEHIND.test(text.charAt(to)) && !isMove(text, from);
}

/** 1:30到3：00, 9:00—17:00. */
const CLOCKS = /\d{1,2}[:：∶][0-5]\d(?:到|至|[—–~～-]{1,2})\d{1,2}[:：∶][0-5]\d(?!\d)/y;

/** Where a span of two clock times ends that begins at `at`; null where none does. */
export function clocksEnd(text: string, at: number): number | null {
  CLOCKS.lastIndex = at;
  return CLOCKS.test(text) ? CLOCKS.lastIndex : null;
}

/** Whether what stands before a number says that it is points that a price or an index moves by: 涨18点. */
export function isMove(text: string, at: number): boolean {
  return MOVES.test(text.slice(Math.max(0, at - 3), at));
}

const POINTS_BEHIND = /[意要建希体启看想注说特经共感结认问原理优主基措内声]/;
const MOVES = /[涨跌升挫扬滑弹]了?$|[升高降低]至$/;
