/** The words of the interface in English. */
import { about } from './about-en.ts';
import { desk } from './desk-en.ts';
import { explorer } from './explorer-en.ts';
import { frame } from './frame-en.ts';
import { front } from './front-en.ts';
import { missingPage } from './missing-page-en.ts';
import { dataPages } from './pages-en.ts';
import { search } from './search-en.ts';
import { tables } from './tables-en.ts';
import type { Words } from './zh.ts';

export const en: Words = {
  lang: 'en',
  about,
  desk,
  explorer,
  frame,
  front,
  missingPage,
  search,
  tables,
  ...dataPages,
};
