/** What the files beside the tables of data say of them, in the languages that their forms have room for. */
import { frame as english } from './frame-en.ts';
import { places } from './places-zh.ts';

export const datasetWords = {
  name: english.name,
  citation: {
    title: `${english.name}: newspaper articles, figures, dates and bylines as data`,
    message: 'Please cite the data with their version; cite an article as its own page says.',
    keywords: ['newspapers', 'Chinese', 'figures', 'dates', 'bylines'],
  },
  description:
    'Articles of Chinese newspapers with their figures, dates and bylines, each value with its place in the text. 报纸文章及其数字、日期与署名，每个值都注明在文中的位置。',
  rights: (paper: string, statement: string) => `${places.paper(paper)}：${statement}`,
  source: (paper: string, from: string) => `${places.paper(paper)}（${from}）`,
};
