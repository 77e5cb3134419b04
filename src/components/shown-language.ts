import type { Language } from '../words/words-of.ts';

/** The language that a page shows, for its scripts. */
export function shownLanguage(): Language {
  return document.documentElement.dataset['language'] === 'en' ? 'en' : 'zh';
}
