import {
  ANCHORED_DAYS,
  ANCHORED_MONTHS,
  ANCHORED_YEARS,
  FROM_NOW_ON,
  HALVES,
  NOW,
  PREVIOUS_MONTHS,
  PREVIOUS_YEARS,
  RECENTLY,
  RELATIVE_DAYS,
  RELATIVE_MONTHS,
  RELATIVE_WEEKS,
  RELATIVE_YEARS,
} from '../../lexicons/date-words.ts';
import { FESTIVALS } from '../../lexicons/festivals.ts';
import { lexicalEnd } from '../numbers/lexical-end.ts';
import { isDigit, isNumeral, skipNumerals } from '../numbers/numerals.ts';
import type { Anchor, DateContext } from './context.ts';
import { readTimeOfDay } from './read-time-of-day.ts';
import { DATE_RULES } from './rules/index.ts';
import type { DateReading } from './rules/rule.ts';

/** Every character that a date can begin with; all others are passed by without a look. */
const STARTS = new Set(
  [
    ...Object.keys(PREVIOUS_YEARS),
    ...Object.keys(PREVIOUS_MONTHS),
    ...Object.keys(RELATIVE_YEARS),
    ...Object.keys(ANCHORED_YEARS),
    ...Object.keys(RELATIVE_MONTHS),
    ...Object.keys(ANCHORED_MONTHS),
    ...Object.keys(RELATIVE_DAYS),
    ...Object.keys(ANCHORED_DAYS),
    ...Object.keys(RELATIVE_WEEKS),
    ...Object.keys(FESTIVALS),
    ...Object.keys(HALVES),
    ...RECENTLY,
    ...NOW,
    ...FROM_NOW_ON,
    ...'0123456789〇零○一二两三四五六七八九十几数半第首前元年岁月每从自打截迄到过未这最近周星礼“『"',
    ...'上下本午早晚中清凌傍深夜正',
  ].map((word) => word.charCodeAt(0)),
);
const SENTENCE_END = new Set([...'。！？!?'].map((mark) => mark.charCodeAt(0)));

/**
 * Reads the dates of one paragraph from left to right. `text` must have gone through `foldWidth`. Every date is an anchor for
 * the incomplete ones behind it, as far as the paragraph goes. Takes time in proportion to the text's length.
 */
export function readDates(text: string, context: Omit<DateContext, 'anchor'>): readonly DateReading[] {
  const readings: DateReading[] = [];
  let anchor: Anchor | null = null;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (anchor?.sameSentence && SENTENCE_END.has(code))
      anchor = { ...(anchor as Anchor), sameSentence: false };
    if (!STARTS.has(code)) {
      at++;
      continue;
    }
    const skipped = skipWord(text, at, code);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const reading = readDate(text, at, { ...context, anchor });
    if (reading) {
      readings.push(reading);
      anchor = reading.anchor ?? anchor;
      at = reading.to;
    } else {
      at = isNumeral(code) ? skipNumerals(text, at) : at + 1;
    }
  }
  return readings;
}

function readDate(text: string, at: number, context: DateContext): DateReading | null {
  for (const { read } of DATE_RULES) {
    const reading = read(text, at, context);
    if (reading) return reading;
  }
  return null;
}

/** Past what is no date: a numeral inside a word or a longer number, a time of day. `at` where there is nothing to skip. */
function skipWord(text: string, at: number, code: number): number {
  if (isNumeral(code)) {
    if (isDigit(code) && /[\d][.,]/.test(text.slice(Math.max(0, at - 2), at))) return skipNumerals(text, at);
    const end = lexicalEnd(text, at);
    if (end !== null) return end;
  }
  return readTimeOfDay(text, at) ?? at;
}
