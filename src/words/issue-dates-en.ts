/** How the days of issues are said in English. */
import type { DateWords } from './issue-dates-zh.ts';
import { MONTHS } from './months-en.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const withinYear = (date: string) => {
  const [, month, day] = date.split('-').map(Number);
  const name = month === undefined ? '' : MONTHS[month - 1]!;
  return day === undefined ? name : `${day} ${name}`;
};
const day = (date: string) => `${withinYear(date)} ${date.slice(0, 4)}`.trim();
const weekday = (date: string) =>
  date.length === 10 ? WEEKDAYS[new Date(`${date}T00:00Z`).getUTCDay()]! : '';

const fullDay = (date: string) => `${weekday(date)} ${day(date)}`.trim();

export const issueDates: DateWords = {
  day,
  weekday,
  fullDay,
  nameplate: fullDay,
  year: (year) => year,
  withinYear,
  undated: 'Undated',
  bases: {
    sidecar: 'Date given by the editors',
    path: 'Date from the archive’s folders',
    folio: 'Date from the page head',
    inferred: 'Date inferred',
  },
};
