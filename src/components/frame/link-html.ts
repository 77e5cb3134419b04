import { below } from '../../addresses/urls.ts';
import { type Markup, markup } from '../../markup/markup.ts';
import { inLanguage } from '../../words/words-of.ts';
import { type Say, type Shown, sayIn } from '../both.ts';

/** A place that the frame names: its Chinese address, and what it is called. */
export type Place = readonly [address: string, name: Say<string | Markup>];

/** A link to a place; a page in both languages has one to each where the place is two pages. `here` is the page's own address. */
export function linkHtml(shown: Shown, [address, name]: Place, here = ''): Markup {
  const link = (to: string, words: string | Markup) => {
    const href = below(import.meta.env.BASE_URL, to);
    return markup`<a href="${href}"${here.startsWith(href) && { html: ' aria-current="page"' }}>${words}</a>`;
  };
  if (inLanguage(address, 'en') === address) return link(address, sayIn(shown, name));
  return sayIn(shown, (words, language) => link(inLanguage(address, language), name(words, language)));
}
