import { ABOUT, DATA, DATES, FIGURES, HOME, SEARCH } from '../addresses/urls.ts';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

export type { Words };

/** A language of the interface. */
export type Language = 'zh' | 'en';

/** The main language first. */
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

const WORDS: Readonly<Record<Language, Words>> = { zh, en };

/** The interface's words in a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/** Chinese addresses of the pages that exist in English too. */
const TRANSLATED: readonly string[] = [HOME, FIGURES, DATES, DATA, SEARCH, ABOUT];

/** The address of a page in a language, or in Chinese where it exists in no other: English pages lie below `/en/`. */
export function inLanguage(address: string, language: Language): string {
  return language === 'zh' || !TRANSLATED.includes(address) ? address : `/en${address}`;
}
