import { matchAt, sticky } from '../patterns/sticky.ts';
import { DIGITS } from './patterns.ts';
import type { Point } from './point.ts';

const DAY = sticky(String.raw`(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])`, DIGITS);
/** Two digits for the month, and nothing behind that would make it a decimal number with a unit. */
const MONTH = sticky(
  String.raw`(?<![\d.])((?:19|20)\d\d)[-/.](0[1-9]|1[0-2])(?=$|[^\d.%\p{Script=Han}A-Za-z]|至|到)`,
  DIGITS,
);

/** Reads 2019/04/19, 2019.9.6, 2020-05-26 and, without a day, 1999.08. */
export function readNumericDate(text: string, at: number): Point | null {
  const match = matchAt(DAY, text, at);
  if (match) {
    const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (year < 1000 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
    return {
      year: { kind: 'printed', value: year },
      month: { kind: 'printed', value: month },
      day: { kind: 'printed', value: day },
      to: at + match[0].length,
    };
  }
  const bare = matchAt(MONTH, text, at);
  return (
    bare && {
      year: { kind: 'printed', value: Number(bare[1]) },
      month: { kind: 'printed', value: Number(bare[2]) },
      to: at + bare[0].length,
    }
  );
}
