/** What the calendar of a paper says in English. */
import type { CalendarWords } from './calendar-zh.ts';
import { MONTHS } from './months-en.ts';

export const calendar: CalendarWords = {
  month: (months) =>
    months
      .split('–')
      .map((month) => MONTHS[Number(month) - 1]?.slice(0, 3) ?? month)
      .join('–'),
  day: '',
  missing: (count) => `${count} missing`,
  gap: 'nothing here',
  gapOn: (weekday) => `${weekday}, nothing here`,
  issueOn: (weekday, pages, articles) => `${weekday}, ${pages}, ${articles}`,
  guess:
    'Days are taken for missing by the weekdays on which the paper used to appear; some may have had no paper.',
  empty: 'There are no pages of this paper yet.',
};
