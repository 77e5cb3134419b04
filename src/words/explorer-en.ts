/** What the explorers of figures and dates say in English. */
import type { ExplorerWords } from './explorer-zh.ts';
import { kinds } from './kinds-en.ts';
import { MONTHS } from './months-en.ts';
import { titles } from './titles-en.ts';
import { approx, bases } from './values-en.ts';

const monthName = (month: string) => MONTHS[Number(month) - 1] ?? month;

export const explorer: ExplorerWords = {
  lang: 'en',
  kinds,
  approx,
  basis: bases,
  all: 'all',
  noUnit: '(no unit)',
  undated: 'undated',
  untitled: titles.untitled,
  page: (page) => `page ${page}`,
  option: (name, count) => `${name} (${count})`,
  more: 'Show more',
  again: 'Try again',
  clear: 'Clear filters',
  loading: 'Loading …',
  filtering: 'Filtering …',
  offline: 'You are offline. What you have seen stays; anything new waits for the connection.',
  failed: 'The data could not be read. Please try again.',
  stale: 'The data files are incomplete or have just been replaced. Please reload this page.',
  missing: 'No data have been exported here yet.',
  found: (count) => (count === '1' ? '1 figure' : `${count} figures`),
  none: 'No figure fits. Wider filters may find some.',
  foundAmong: (count, read, all) => `${count} found in ${read} of ${all} figures`,
  goOn: 'Go on looking',
  preparing: (count) => `Preparing the download: ${count} so far …`,
  saved: (count) => `${count} figures downloaded`,
  file: 'jianbao-figures',
  plot: {
    title: 'Values over time',
    figures: (count) => `${count} figures`,
    medians: 'a dot is the median of a month',
    yearMedians: 'yearly medians',
    numbers: 'The numbers',
    period: 'Time',
    count: 'Figures',
    least: 'Least',
    median: 'Median',
    most: 'Most',
    oneUnit: 'Choose one unit to see its values over time.',
    tooFew: 'Fewer than two of these figures have a date: nothing to plot.',
    year: (year) => String(year),
  },
  dates: {
    year: (year) => String(Number(year)),
    month: (year, month) => `${monthName(month)} ${Number(year)}`,
    onlyMonth: monthName,
    found: (count, period, issues, spans) =>
      `${period}: mentioned ${count} times${spans === null ? '' : `, and ${spans} times by spans that begin, end or go on in it, listed after`}, in ${issues} issues`,
    none: (period) => `No article mentions ${period}.`,
    choose: 'Choose a year or a month to see which articles mention it.',
  },
};
