/** What is said of the dates and figures that were read out of a text, in English. */
import { durationInEnglish, edtfInEnglish } from './edtf-en.ts';
import { kinds } from './kinds-en.ts';
import type { approx as chineseApprox, bases as chineseBases, ValueWords } from './values-zh.ts';

export const bases: typeof chineseBases = {
  printed: 'printed',
  implied: 'completed from the issue',
  relative: 'reckoned from the issue',
};

export const approx: typeof chineseApprox = {
  over: 'over ',
  about: 'about ',
  nearly: 'nearly ',
  under: 'under ',
};

export const values: ValueWords = {
  bases,
  marks: { printed: '', implied: 'completed', relative: 'reckoned' },
  approx,
  kinds,
  edtf: edtfInEnglish,
  duration: durationInEnglish,
  unresolved: 'not resolved',
  recurs: {
    P1Y: 'every year',
    P1D: 'every day',
    P1W: 'every week',
    P1M: 'every month',
    P3M: 'every quarter',
  },
  dateTitle: (date, basis) => `${date} (${basis})`,
  // The noun is printed Chinese, and so is the mark behind it: most titles need not be said twice.
  figureTitle: (of, figure) => `${of}：${figure}`,
  converted: (amount) => ` (${amount})`,
  label: 'Dates and figures in the text',
  printed: 'As printed',
  dates: 'Dates',
  meaning: 'Meaning and basis',
  figures: 'Figures',
  counted: 'Value and what it counts',
  places: String,
};
