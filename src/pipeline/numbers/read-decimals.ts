import { HAN_DIGITS } from './numerals.ts';
import { isMeasureBehind } from './unit-behind.ts';

const SPOKEN = /点(几|[〇零○◯一二三四五六七八九]{1,12})(?![十百千分])/y;
/** A mark for the point, as before 1956 and in Taiwan; 五·四 and 一二·九 are days, so that a measure must follow. */
const MARKED = /[·•・.]([〇零○◯一二三四五六七八九]{1,6})(?![十百千])/y;

export interface Decimals {
  /** ASCII digits; of 点几 the least. */
  readonly digits: string;
  readonly several: boolean;
  readonly to: number;
}

/**
 * The decimals of a Han number that stand at `at`: 点五, ·五 before a measure, 点几. Null where there are none. `percent`: 百分之 stands before
 * the number, which says as much as a measure behind.
 */
export function decimalsBehind(text: string, at: number, percent = false): Decimals | null {
  SPOKEN.lastIndex = MARKED.lastIndex = at;
  const spoken = SPOKEN.exec(text);
  const found = spoken ?? MARKED.exec(text);
  if (!found) return null;
  const to = at + found[0].length;
  if (!spoken && !percent && !isMeasureBehind(text, to)) return null;
  const several = found[1] === '几';
  return { digits: several ? '1' : inDigits(found[1]!), several, to };
}

/** Han digits said one by one, as ASCII digits. */
export function inDigits(digits: string): string {
  return Array.from(digits, (digit) => HAN_DIGITS[digit]).join('');
}
