import { lexicalEnd } from '../numbers/lexical-end.ts';
import { isDigit, isNumeral, skipNumerals } from '../numbers/numerals.ts';
import type { Anchor, DateContext } from './context.ts';
import { readTimeOfDay, TIME_STARTS } from './read-time-of-day.ts';
import { DATE_STARTS, dateRulesAt, NO_RULES } from './rules/index.ts';
import type { DateReading, DateRule } from './rules/rule.ts';
import { numberMayBeginDate } from './starts.ts';

/** What a character is here: most can begin nothing. */
const STARTS = 1;
const ENDS_SENTENCE = 2;
const YEAR = '年'.charCodeAt(0);
const KINDS = new Uint8Array(0x10000);
for (const code of [...DATE_STARTS, ...TIME_STARTS]) KINDS[code] = STARTS;
for (const mark of '。！？!?') KINDS[mark.charCodeAt(0)] = ENDS_SENTENCE;

/**
 * Reads the dates of one paragraph from left to right. `text` must have gone through `foldText`. Every date is an anchor for
 * the incomplete ones behind it, as far as the paragraph goes. Takes time in proportion to the text's length.
 */
export function readDates(text: string, context: Omit<DateContext, 'anchor'>): readonly DateReading[] {
  const readings: DateReading[] = [];
  let anchor: Anchor | null = null;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    if (kind !== STARTS) {
      if (kind === ENDS_SENTENCE && anchor?.sameSentence)
        anchor = { ...(anchor as Anchor), sameSentence: false };
      at++;
      continue;
    }
    const skipped = skipWord(text, at, code);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const mayBegin = !isNumeral(code) || numberMayBeginDate(text, at);
    const rules = mayBegin ? dateRulesAt(text, at) : NO_RULES;
    const reading: DateReading | null =
      rules.length > 0 ? readDate(rules, text, at, { ...context, anchor }) : null;
    if (reading) {
      readings.push(reading);
      anchor = reading.anchor ? { ...reading.anchor, extent: reading.extent } : anchor;
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
    if (isDigit(code) && goesOnNumber(text, at)) return skipNumerals(text, at);
    const end = lexicalEnd(text, at);
    // 五四 and 六一 are days of the year, but 五四年 is one of the fifties.
    if (end !== null && text.charCodeAt(end) !== YEAR) return end;
  }
  return readTimeOfDay(text, at) ?? at;
}

/** Behind a digit and a comma or full stop. */
function goesOnNumber(text: string, at: number): boolean {
  const mark = text.charCodeAt(at - 1);
  return (mark === 0x2e || mark === 0x2c) && isDigit(text.charCodeAt(at - 2));
}
