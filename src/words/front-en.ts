/** What the front page says in English. */
import { calendar } from './calendar-en.ts';
import type { FrontWords } from './front-zh.ts';
import { MONTHS } from './months-en.ts';
import { paper } from './paper-en.ts';
import { sayNumber } from './say-number.ts';

const noun = (count: number, one: string) => (count === 1 ? one : `${one}s`);
const plural = (count: number, one: string) => `${sayNumber(count)} ${noun(count, one)}`;
/** Jan, Feb … */
const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));

export const front: FrontWords = {
  description:
    'Broken newspaper text, repaired and told apart into articles: an archive to read, search and cite.',
  motto: [['Broken pages', 'made articles'], ['Every word traceable']],
  totals: {
    papers: (count) => noun(count, 'paper'),
    issues: (count) => noun(count, 'issue'),
    pages: (count) => noun(count, 'page'),
    articles: (count) => noun(count, 'article'),
    reporters: (count) => noun(count, 'byline'),
  },
  latest: 'Latest issue',
  pages: (count) => plural(count, 'page'),
  articles: (count) => plural(count, 'article'),
  issues: (count) => plural(count, 'issue'),
  beside: (parts) => parts.join(', '),
  thisDay: (month, day) => `${paper.onThisDay}, ${day} ${SHORT_MONTHS[month - 1]}`,
  earlier: 'Earlier issues',
  arrivals: 'New in the archive',
  arrivalsFeed: 'Follow what is new (Atom)',
  calendar: 'All issues',
  calendarNote:
    'In each cell the issues of that month; hatched are months between the first issue and the last of which nothing is here.',
  year: 'Year',
  months: SHORT_MONTHS,
  gap: calendar.gap,
  undated: (pages, articles) =>
    `Pages of unknown date: ${plural(pages, 'page')}, ${plural(articles, 'article')}`,
  papers: 'Papers',
};
