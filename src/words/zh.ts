/** The words of the interface in Chinese, the main language; `en.ts` has the same shape. */
import { about } from './about-zh.ts';
import { desk } from './desk-zh.ts';
import { explorer } from './explorer-zh.ts';
import { frame } from './frame-zh.ts';
import { front } from './front-zh.ts';
import { missingPage } from './missing-page-zh.ts';
import { dataPages } from './pages-zh.ts';
import { search } from './search-zh.ts';
import { tables } from './tables-zh.ts';

export const zh = {
  lang: 'zh-CN',
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

export type Words = typeof zh;
