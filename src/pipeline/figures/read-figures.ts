import { readTimeOfDay } from '../dates/read-time-of-day.ts';
import { lexicalEnd } from '../numbers/lexical-end.ts';
import { HAN_DIGIT, isDigit, isNumeral, numeralClass, skipNumerals } from '../numbers/numerals.ts';
import { readNumber } from '../numbers/read-number.ts';
import { addApprox } from './add-approx.ts';
import { addCurrency } from './add-currency.ts';
import { addOf } from './add-of.ts';
import { addPer } from './add-per.ts';
import { addSign } from './add-sign.ts';
import type { FigureReading } from './figure-reading.ts';
import { clocksEnd, isMove } from './is-hour.ts';
import { isQuantity } from './is-quantity.ts';
import { readUnit } from './read-unit.ts';
import { FIGURE_RULES } from './rules/index.ts';

/** A date of the same paragraph; only a length of time is a figure as well. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
  readonly duration: boolean;
}

const ZERO: ReadonlySet<number> = new Set(Array.from('零〇', (char) => char.charCodeAt(0)));
const HALF = '半'.charCodeAt(0);
const TAEL = '两'.charCodeAt(0);

/**
 * Reads the figures of one paragraph from left to right. `text` must have gone through `foldText`; `dates` are the paragraph's
 * dates in order. Takes time in proportion to the text's length.
 */
export function readFigures(text: string, dates: readonly DateSpan[]): readonly FigureReading[] {
  const figures: FigureReading[] = [];
  const calendar = new Cursor(dates.filter(({ duration }) => !duration));
  const lengths = new Cursor(dates.filter(({ duration }) => duration));
  let free = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isNumeral(code) && code !== HALF) {
      at++;
      continue;
    }
    const date = calendar.at(at);
    if (date && date.from <= at) {
      at = date.to;
      continue;
    }
    free = Math.max(free, calendar.passed);
    const lexical = lexicalEnd(text, at);
    if (lexical !== null && !endsInUnit(text, at, lexical)) {
      at = lexical;
      continue;
    }
    const length = lengths.at(at);
    const inDuration = length !== null && length.from <= at;
    const time = isMove(text, at)
      ? null
      : (readTimeOfDay(text, at) ?? (isDigit(code) ? clocksEnd(text, at) : null));
    const figure = time === null || inDuration ? readFigure(text, at, inDuration, free) : null;
    if (figure && figure.to <= (date?.from ?? text.length)) {
      figures.push(addOf(text, figure, free));
      at = free = figure.to;
    } else {
      // Past the number that was no figure, but not past the three months of 一年零三个月.
      at = inDuration && ZERO.has(code) ? at + 1 : (time ?? pastNumber(text, at, code));
    }
  }
  return figures;
}

/** Behind a number that is no figure: with its decimals, where it is in digits. */
function pastNumber(text: string, at: number, code: number): number {
  // 每两一亿四千万: the weight, then the number.
  if (code === TAEL && numeralClass(text.charCodeAt(at + 1)) === HAN_DIGIT) return at + 1;
  const literal = isDigit(code) ? (readNumber(text, at)?.to ?? 0) : 0;
  return Math.max(skipNumerals(text, at), literal);
}

/** 三公里: the word 三公 ends within the unit of a number, and 第一 within 第一百二十. */
function endsInUnit(text: string, at: number, lexical: number): boolean {
  const number = readNumber(text, at);
  if (!number) return false;
  if (number.to > lexical) return text.charAt(at - 1) === '第';
  if (number.to === lexical) return false;
  const unit = readUnit(text, number.to, false);
  return unit !== null && unit.to > lexical && unit.class === 'measure';
}

/** Walks along spans that lie in order. */
class Cursor {
  readonly #spans: readonly DateSpan[];
  #next = 0;
  /** Where the last span ends that lies before the place asked for. */
  passed = 0;

  constructor(spans: readonly DateSpan[]) {
    this.#spans = spans;
  }

  /** The first span that ends behind a place; places are asked for from left to right. */
  at(place: number): DateSpan | null {
    for (;;) {
      const span = this.#spans[this.#next];
      if (span === undefined) return null;
      if (span.to > place) return span;
      this.passed = span.to;
      this.#next++;
    }
  }
}

function readFigure(text: string, at: number, inDuration: boolean, free: number): FigureReading | null {
  for (const { read } of FIGURE_RULES) {
    const reading = read(text, at);
    if (!reading) continue;
    const bounded = addApprox(text, reading, free);
    const named = addCurrency(text, bounded, free);
    // 近US$3亿: the word stands before the name of the money.
    const whole = named.from < bounded.from && !named.approx ? addApprox(text, named, free) : named;
    const figure = addPer(text, addSign(text, whole, free));
    // A number before 年 or 天 that is no length of time belongs to a date or a name.
    if (figure.kind === 'duration' && !inDuration) return null;
    return isQuantity(text, figure, free) ? figure : null;
  }
  return null;
}
