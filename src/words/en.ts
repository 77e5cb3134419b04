/** The words of the interface in English. */
import { explorer } from './explorer-en.ts';
import { frame } from './frame-en.ts';
import { front } from './front-en.ts';
import { dataPages } from './pages-en.ts';
import { search } from './search-en.ts';
import { tables } from './tables-en.ts';
import type { Words } from './zh.ts';

export const en: Words = { lang: 'en', explorer, frame, front, search, tables, ...dataPages };
