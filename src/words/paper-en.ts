/** What the pages of a newspaper, of an issue and of a newspaper page say in English. */
import type { PaperWords } from './paper-zh.ts';

const neighbours = { previous: 'Previous', next: 'Next' };

export const paper: PaperWords = {
  issuesOf: (paper) => `Issues of ${paper}`,
  founded: (day) => `founded ${day}`,
  ceased: (day) => `ceased ${day}`,
  comma: ', ',
  holds: (counts) => `Here: ${counts.join(', ')}`,
  recent: 'Recent issues',
  chart: {
    month: { title: 'Articles by month', columns: ['Month', 'Articles'] },
    year: { title: 'Articles by year', columns: ['Year', 'Articles'] },
    numbers: 'The numbers',
    bar: (period, articles) => `${period}: ${articles}`,
  },
  reporters: 'Bylines of this paper',
  feed: 'Atom feed',
  undatedIssue: 'Pages of unknown date',
  undatedNote: 'These pages came without a date, and their heads tell none: they belong to no known issue.',
  onThisDay: 'On this day',
  beside: ', ',
  noArticles: 'No articles found',
  rest: { caption: 'Captions', furniture: 'Around the articles', leftover: 'Left over' },
  repaired: (characters, repairs) => `${characters} characters, ${repairs} repairs`,
  neighbours: {
    articles: { label: 'Articles of this page', ...neighbours },
    pages: { label: 'Pages of this issue', ...neighbours },
    issues: { label: 'Issues before and after', ...neighbours },
  },
  place: 'Where you are',
};
