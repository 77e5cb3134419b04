/** What the trace view says in English. */
import { paper } from './paper-en.ts';
import { rules } from './rules-en.ts';
import type { TraceStatusWords, TraceWords } from './trace-zh.ts';

export const trace: TraceWords = {
  title: 'Trace',
  description: (paper, day, page) =>
    `${paper}, ${day}, ${page}: the text as it came beside the articles made of it`,
  noDrop: 'The file of this page is no longer in the archive: there is nothing to compare with. ',
  noRecord: 'There is no record of how this page was read: there is nothing to compare with. ',
  toPage: 'Back to the page',
  repaired: (count) => (count === 1 ? '1 repair' : `${count} repairs`),
  legend: 'What each rule did',
  help: 'On the left the text as it came, with the number of each line before it and the rules that changed it behind; on the right the articles made of it, with small numbers for the lines. Choose a word, a line or a value to light what belongs to it on both sides; Tab and the arrows move, Enter chooses, Esc lets go.',
  received: 'As received',
  emptyLines: 'empty lines',
  read: 'Read this article',
  characters: 'Characters',
  parts: {
    article: 'articles',
    caption: 'captions',
    furniture: 'around the articles',
    ornament: 'ornaments',
    leftover: 'left over',
    corrected: 'before corrections',
    withheld: 'withdrawn',
    hidden: 'characters that do not show',
  },
  equal: 'Both sides are equal: nothing is lost',
  unequal: (count) => `The sides differ by ${count} characters`,
  rest: { ...paper.rest, caption: 'Captions of no article', ornament: rules.ornament.name },
  values: {
    byline: 'Byline',
    dates: 'Dates',
    figures: 'Figures',
    people: 'People',
    places: 'Places',
    organizations: 'Organizations',
  },
  columns: { printed: 'As printed', read: 'Read as', line: 'Line' },
  change: (rule, was, ...by) =>
    [rule, was === '' ? 'nothing before' : `was “${was}”`, ...by].filter(Boolean).join(', '),
};

/** What its script says of what was chosen. */
export const traceStatus: TraceStatusWords = {
  value: (text, read, line) => `${text}: ${read.join(', ')} (line ${line})`,
  line: (line, rules) => `Line ${line}${rules === '' ? '' : `: ${rules}`}`,
  rule: (name) => name,
};
