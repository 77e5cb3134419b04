import { explorer as en } from '../../words/explorer-en.ts';
import { type ExplorerWords, explorer as zh } from '../../words/explorer-zh.ts';
import { shownLanguage } from '../shown-language.ts';

/** The words of the language that the page is in. */
export function explorerWords(): ExplorerWords {
  return { zh, en }[shownLanguage()];
}
