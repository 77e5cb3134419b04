/** How papers and their pages are called in English. */
import type { PlaceWords } from './places-zh.ts';

export const places: PlaceWords = {
  paper: (name) => `《${name}》`,
  page: (page) => (page === null ? 'Page unknown' : `Page ${page}`),
  loosePage: (name) => `Loose page ${name}`,
  windowTitle: (paper, day, page = '') => [paper, day, page].filter((part) => part !== '').join(', '),
};
