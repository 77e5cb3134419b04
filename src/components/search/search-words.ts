import { search as en } from '../../words/search-en.ts';
import { type SearchWords, search as zh } from '../../words/search-zh.ts';
import { shownLanguage } from '../shown-language.ts';

/** The words of the language that the page is in. */
export const words: SearchWords = { zh, en }[shownLanguage()];
