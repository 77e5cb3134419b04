/** What the search page says in English. */

import { genres } from './genres-en.ts';
import { issueDates } from './issue-dates-en.ts';
import { kinds } from './kinds-en.ts';
import { queryMistakes } from './query-mistakes-en.ts';
import type { SearchWords } from './search-zh.ts';

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const search: SearchWords = {
  title: 'Search',
  description: 'Look for any string in all articles: words, names, figures.',
  box: 'Search all text',
  boxHint: 'names, places, figures',
  submit: 'Search',
  narrow: 'Filters',
  paper: 'Paper',
  from: 'From',
  to: 'To',
  fromHint: 'e.g. 2010',
  toHint: 'e.g. 2012-03',
  dateForm: 'Year, year-month or year-month-day: 2010, 2010-09, 2010-09-14',
  lists: { page: 'Page', reporter: 'Byline', kind: 'Figure of', place: 'Place' },
  all: 'all',
  widen: 'Clear filters',
  noScript: {
    before:
      'Search needs JavaScript, which your browser has switched off. Without it all articles can be reached by ',
    dates: 'date of issue',
    between: ' and by ',
    reporters: 'byline',
    after: '.',
  },
  answer: 'Results',
  times: 'Over time',
  byYear: 'years',
  byMonth: 'months',
  numbers: 'The numbers',
  numberColumns: ['Time', 'Articles', 'Hits'],
  views: 'View',
  list: 'Articles',
  kwic: 'Hits in context',
  sort: 'Sort',
  sorts: { best: 'best match', newest: 'newest first', oldest: 'oldest first' },
  by: 'Hits by',
  bys: { order: 'article', left: 'left context', right: 'right context' },
  download: 'Download all',
  kwicCaption: 'One hit a row: left context, hit, right context, source',
  kwicColumns: ['Left context', 'Hit', 'Right context', 'Source'],
  more: 'Show more',
  again: 'Try again',
  hint: 'How to write a query',
  grammar: [
    ['工会 助学', 'both have to stand in the article'],
    ['"New York"', 'a phrase with its space'],
    ['工会 -文艺', 'with 工会 and without 文艺'],
    ['(工会 OR 职工) 助学', 'one of the two, and 助学; OR in capitals'],
    ['工会 NEAR/20 助学', 'in one paragraph, at most 20 characters between, in either order'],
    ['职工*中心', 'up to ten characters for the star'],
  ],
  hintNote:
    'Any string, name, figure or mark is found. Simplified and traditional, full and half width, upper and lower case are the same to a query; text is shown as printed.',
  hintKeys: ['Press', 'for the search box,', 'to walk the results.'],
  kinds,
  genres: genres.articles,
  page: (page) => `page ${page}`,
  day: issueDates.fullDay,
  place: (paper, date, page) =>
    [
      `《${paper}》`,
      date === '' ? 'undated' : issueDates.fullDay(date),
      ...(page === null ? [] : [`page ${page}`]),
    ].join(', '),
  hits: (hits) => plural(hits, 'hit'),
  option: (name, count) => `${name} (${count})`,
  otherOptions: (count) => `${count} others, none more frequent`,
  most: (unit, hits) => `, up to ${hits} a ${unit}`,
  bar: (day, articles, hits) => `${day}: ${plural(articles, 'article')}, ${plural(hits, 'hit')}`,
  searching: 'Searching …',
  loading: 'Loading the index …',
  offline: 'You are offline: what you have seen stays, a new search waits for the connection.',
  failedOffline: 'No search: you are offline. It is tried again once you are connected.',
  failedIncomplete:
    'The search failed: the index is incomplete. If the site was just updated, reload this page.',
  failedUnbuilt: 'There is no search index yet: run npm run site and npm run index.',
  failed: 'The search failed: the index could not be read. Please try again.',
  none: (query, filtered) =>
    `No article has “${query}”.${filtered ? ' Without filters there may be some.' : ''}`,
  found: (articles) => plural(articles, 'article'),
  foundAll: (articles, hits) => `${plural(articles, 'article')}, ${plural(hits, 'hit')}`,
  cut: (articles) => `; the table has those of the first ${articles} articles, the download has all`,
  preparing: (hits) => `Preparing the download: ${plural(hits, 'hit')} so far …`,
  saved: (articles, hits) => `${plural(hits, 'hit')} in ${plural(articles, 'article')} downloaded`,
  notSaved: 'The download is not complete. Please try again.',
  file: 'Jianbao search',
  columns: ['id', 'paper', 'date', 'page', 'headline', 'at', 'left', 'hit', 'right', 'citation', 'url'],
  mistake: (place) => `Not understood from character ${place} on:`,
  mistakes: queryMistakes,
};
