import type { PageAddress } from '../content/page-address.ts';
import type { Language } from '../words/words-of.ts';

/** The desk's first page. */
export const DESK = '/review/';

/** `/review/lanchuan-ribao/2012-03-05/03`: where a page is worked on. */
export function deskUrl({ paper, folder, name }: PageAddress): string {
  return DESK + [paper, folder, name].map(encodeURIComponent).join('/');
}

/** The desk keeps nothing in the browser, so every address says its language: `?lang=en`, Chinese where it says none. */
export function inDeskLanguage(address: string, language: Language): string {
  return language === 'zh' ? address : `${address}?lang=${language}`;
}

/** The path and the language of a request. */
export function readDeskUrl(url: string): { readonly path: string; readonly language: Language } {
  const [path = '', query = ''] = url.split('?');
  return { path, language: new URLSearchParams(query).get('lang') === 'en' ? 'en' : 'zh' };
}
