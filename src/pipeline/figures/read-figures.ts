import { readTimeOfDay } from '../dates/read-time-of-day.ts';
import { lexicalEnd } from '../numbers/lexical-end.ts';
import { isNumeral, skipNumerals } from '../numbers/numerals.ts';
import { addApprox } from './add-approx.ts';
import { addPer } from './add-per.ts';
import type { FigureReading } from './figure-reading.ts';
import { isQuantity } from './is-quantity.ts';
import { FIGURE_RULES } from './rules/index.ts';

/** A date of the same paragraph; only a length of time is a figure as well. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
  readonly duration: boolean;
}

const HALF = '半'.charCodeAt(0);

/**
 * Reads the figures of one paragraph from left to right. `text` must have gone through `foldWidth`; `dates` are the paragraph's
 * dates in order. Takes time in proportion to the text's length.
 */
export function readFigures(text: string, dates: readonly DateSpan[]): readonly FigureReading[] {
  const figures: FigureReading[] = [];
  let next = 0;
  let free = 0;
  for (let at = 0; at < text.length; ) {
    while (next < dates.length && dates[next]!.to <= at) next++;
    const date = dates[next] && dates[next]!.from <= at ? dates[next]! : null;
    if (date && !date.duration) {
      at = free = date.to;
      continue;
    }
    const code = text.charCodeAt(at);
    if (!isNumeral(code) && code !== HALF) {
      at++;
      continue;
    }
    const figure = readFigure(text, at, date !== null, free);
    if (figure) {
      figures.push(figure);
      at = free = figure.to;
    } else {
      at = skip(text, at);
    }
  }
  return figures;
}

function readFigure(text: string, at: number, inDuration: boolean, free: number): FigureReading | null {
  if (lexicalEnd(text, at) !== null || (!inDuration && readTimeOfDay(text, at) !== null)) return null;
  for (const { read } of FIGURE_RULES) {
    const reading = read(text, at);
    if (!reading) continue;
    const figure = addPer(text, addApprox(text, reading, free));
    // A number before 年 or 天 that is no length of time belongs to a date or a name.
    if (figure.kind === 'duration' && !inDuration) return null;
    return isQuantity(text, figure) ? figure : null;
  }
  return null;
}

/** Past the number that was no figure. */
function skip(text: string, at: number): number {
  return lexicalEnd(text, at) ?? readTimeOfDay(text, at) ?? Math.max(skipNumerals(text, at), at + 1);
}
