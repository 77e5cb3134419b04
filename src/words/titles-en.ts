/** What stands for a title that the paper did not print, in English. */
import type { TitleWords } from './titles-zh.ts';

export const titles: TitleWords = {
  untitled: 'untitled',
  articleOf: (day) => `An article of ${day ?? 'unknown date'}`,
};
