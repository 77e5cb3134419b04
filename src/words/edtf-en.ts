/** Dates and lengths of time in English. */
import { type EdtfDate, parseEdtf, sayDurationParts } from './edtf-parts.ts';
import { MONTHS } from './months-en.ts';

/** Months of EDTF that are no months: ISO 8601-2 table of sub-year groupings. */
const GROUPINGS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'first quarter of',
  '34': 'second quarter of',
  '35': 'third quarter of',
  '36': 'fourth quarter of',
  '40': 'first half of',
  '41': 'second half of',
};

/** `2012-09-12/2012-09-13` → 12 to 13 September 2012; `2010/..` → from 2010; `199X` → 1990s. */
export function edtfInEnglish(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (parsed === null) return edtf;
  if (!('start' in parsed)) return sayDate(parsed);
  const { start, end } = parsed;
  if (end === null) return start === null ? edtf : `from ${sayDate(start)}`;
  return start === null ? `until ${sayDate(end)}` : `${sayDate(start, end)} to ${sayDate(end)}`;
}

/** Leaves out the month and the year that follow in `coming`. */
function sayDate({ year, month, day, doubt }: EdtfDate, coming: EdtfDate | null = null): string {
  const sameYear = coming !== null && coming.year === year && month !== null && coming.month !== null;
  const sameMonth = sameYear && coming.month === month && day !== null && coming.day !== null;
  const said = [
    day === null ? '' : day === 'XX' ? 'some day in' : String(Number(day)),
    sameMonth || month === null ? '' : sayMonth(month),
    sameYear ? '' : sayYear(year),
  ];
  const uncertain = doubt === '?' || doubt === '%' ? '(uncertain)' : '';
  const about = doubt === '~' || doubt === '%' ? 'about' : '';
  return [about, ...said, uncertain].filter((part) => part !== '').join(' ');
}

function sayYear(year: string): string {
  if (year === 'XXXX') return '(year unknown)';
  if (/^\d{3}X$/.test(year)) return `${year.slice(0, 3)}0s`;
  if (/^\d{2}XX$/.test(year)) return `${ordinal(Number(year.slice(0, 2)) + 1)} century`;
  const number = Number(year);
  if (Number.isNaN(number)) return year;
  return number < 1 ? `${1 - number} BC` : String(number);
}

function sayMonth(month: string): string {
  return month === 'XX' ? 'of some month in' : (GROUPINGS[month] ?? MONTHS[Number(month) - 1] ?? month);
}

function ordinal(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', h: 'hour', m: 'minute', s: 'second' } as const;

/** `P1Y6M` → 1 year 6 months. */
export function durationInEnglish(duration: string): string {
  return sayDurationParts(
    duration,
    (amount, unit) => `${amount} ${UNITS[unit]}${amount === '1' ? '' : 's'}`,
  ).join(' ');
}
