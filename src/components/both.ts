/**
 * What pages that exist once say: in both languages, of which the style sheet shows one (`styles/languages.css`) and
 * `public/language.js` knows which. What is not shown is not displayed at all: it is neither heard, copied nor printed.
 */

import { escapeHtml } from '../markup/escape.ts';
import { type Markup, markup } from '../markup/markup.ts';
import { attributes } from '../markup/xml.ts';
import { type Language, type Words, wordsOf } from '../words/words-of.ts';

/** In one language, or in both where a page exists once. */
export type Shown = Language | 'both';

/** Says something in the words of a language. */
export type Say<T> = (words: Words, language: Language) => T;

/** One text for each language. */
export type Both<T = string> = Readonly<Record<Language, T>>;

/** Says it in each language, to be kept apart. */
export function inEach<T>(say: Say<T>): Both<T> {
  return { zh: say(wordsOf('zh'), 'zh'), en: say(wordsOf('en'), 'en') };
}

/** Words between tags, in both languages; once where they are the same. Made a hundred times a page: plain strings. */
export function both(say: Say<string | number | Markup>): Markup {
  const zh = toHtml(say(wordsOf('zh'), 'zh'));
  const en = toHtml(say(wordsOf('en'), 'en'));
  if (zh === en) return { html: zh };
  return { html: `<span class="zh">${zh}</span><span class="en" lang="en">${en}</span>` };
}

const toHtml = (said: string | number | Markup) =>
  typeof said === 'object' ? said.html : escapeHtml(String(said));

/** The same where a component serves pages of one language too. */
export function sayIn(shown: Shown, say: Say<string | number | Markup>): Markup {
  return shown === 'both' ? both(say) : markup`${say(wordsOf(shown), shown)}`;
}

/** Attributes that hold words, or a way to a page of a language. An attribute holds one language: the script takes the other from beside it. */
export type WordAttribute = 'title' | 'aria-label' | 'placeholder' | 'action';

/** An attribute in both languages, as a component's properties: `title`, `data-en-title`. */
export function bothOf(name: WordAttribute, say: Say<string>, shown: Shown = 'both'): Record<string, string> {
  if (shown !== 'both') return { [name]: say(wordsOf(shown), shown) };
  const { zh, en } = inEach(say);
  return zh === en ? { [name]: zh } : { [name]: zh, [`data-en-${name}`]: en };
}

/** The same in a template: ` title="…" data-en-title="…"`, a space before each. */
export function bothAttribute(name: WordAttribute, say: Say<string>): Markup {
  return { html: attributes(bothOf(name, say)) };
}
