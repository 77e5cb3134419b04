import { DAY_PARTS } from '../../lexicons/date-words.ts';
import { lexicalEnd } from '../numbers/lexical-end.ts';
import { isDigit, isNumeral, skipNumerals } from '../numbers/numerals.ts';
import type { Anchor, DateContext } from './context.ts';
import { readTimeOfDay } from './read-time-of-day.ts';
import { dateRulesAt } from './rules/index.ts';
import type { DateReading, DateRule } from './rules/rule.ts';

/** What a time of day can begin with besides its digits. */
const DAY_PART_STARTS = new Set([...DAY_PARTS, '晚', '晨'].map((word) => word.charCodeAt(0)));
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
    const rules = dateRulesAt(code);
    if (rules === undefined && !DAY_PART_STARTS.has(code)) {
      at++;
      continue;
    }
    const skipped = skipWord(text, at, code);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const reading = readDate(rules ?? [], text, at, { ...context, anchor });
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

function readDate(
  rules: readonly DateRule[],
  text: string,
  at: number,
  context: DateContext,
): DateReading | null {
  for (const { read } of rules) {
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
