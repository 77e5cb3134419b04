import { addMonthsToDay, firstDay, lastDay, pad, splitDay } from '../calendar.ts';
import type { Extent } from '../extent.ts';

/** Of a shorter time than a month it is not said which days 去年同期 are. */
const SHORTEST = 27;
const DAY = 24 * 60 * 60 * 1000;

/** 去年同期: the same months of that year, where a part of a year was spoken of before; else the year itself. */
export function samePeriod(spokenOf: Extent | null | undefined, year: Extent): Extent {
  const { start, end } = spokenOf ?? year;
  if (!spokenOf || !start || !end || !year.start) return year;
  const days = (Date.parse(end) - Date.parse(start)) / DAY;
  const [last, first] = [splitDay(year.start)[0], splitDay(start)[0]];
  const months = (last - first) * 12;
  if (days < SHORTEST || days > 365 || (start === firstDay(first) && end === lastDay(first))) return year;
  const shift = (edtf: string) => pad(Number(edtf.slice(0, 4)) + last - first, 4) + edtf.slice(4);
  const [endYear, endMonth] = splitDay(addMonthsToDay(end, months));
  const whole = end === lastDay(splitDay(end)[0], splitDay(end)[1]);
  return {
    lower: shift(spokenOf.lower),
    upper: shift(spokenOf.upper),
    start: addMonthsToDay(start, months),
    end: whole ? lastDay(endYear, endMonth) : addMonthsToDay(end, months),
  };
}
