import { explorer as en } from '../../words/explorer-en.ts';
import { type ExplorerWords, explorer as zh } from '../../words/explorer-zh.ts';

/** The words of the language that the page is in. */
export function clientWords(): ExplorerWords {
  return document.documentElement.lang === 'en' ? en : zh;
}
