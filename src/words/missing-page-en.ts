/** What the page says, in English, that stands for an address that there is not. */
import type { MissingPageWords } from './missing-page-zh.ts';

export const missingPage: MissingPageWords = {
  title: 'Nothing here',
  why: 'The address that you followed is not in this archive. A letter of it may be wrong, or there never was such a page.',
  how: 'The address of an article stays even when the article is taken back, and says why. Try search, the papers or the bylines.',
};
