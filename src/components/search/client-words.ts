import { search as en } from '../../words/search-en.ts';
import { type SearchWords, search as zh } from '../../words/search-zh.ts';

/** The words of the language that the page is in. */
export const words: SearchWords = document.documentElement.lang === 'en' ? en : zh;
