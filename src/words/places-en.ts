/** How papers and their pages are called in English. */
import type { PlaceWords } from './places-zh.ts';

export const places: PlaceWords = {
  paper: (name) => `《${name}》`,
  page: (page) => (page === null ? 'Page unknown' : `Page ${page}`),
  loosePage: (name) => `Loose page ${name}`,
  beside: (...parts) => parts.filter((part) => part !== '').join(', '),
};
