/** The words of the interface in Chinese, the main language; `en.ts` has the same shape. */
import { about } from './about-zh.ts';
import { article } from './article-zh.ts';
import { bylines } from './bylines-zh.ts';
import { calendar } from './calendar-zh.ts';
import { cite } from './cite-zh.ts';
import { desk } from './desk-zh.ts';
import { explorer } from './explorer-zh.ts';
import { frame } from './frame-zh.ts';
import { front } from './front-zh.ts';
import { genres } from './genres-zh.ts';
import { issueDates } from './issue-dates-zh.ts';
import { missingPage } from './missing-page-zh.ts';
import { names } from './names-zh.ts';
import { dataPages } from './pages-zh.ts';
import { paper } from './paper-zh.ts';
import { places } from './places-zh.ts';
import { reporters } from './reporters-zh.ts';
import { rules } from './rules-zh.ts';
import { search } from './search-zh.ts';
import { tables } from './tables-zh.ts';
import { titles } from './titles-zh.ts';
import { topics } from './topics-zh.ts';
import { trace } from './trace-zh.ts';
import { values } from './values-zh.ts';
import { withdrawn } from './withdrawn-zh.ts';

export const zh = {
  lang: 'zh-CN',
  about,
  article,
  bylines,
  calendar,
  cite,
  desk,
  explorer,
  frame,
  front,
  genres,
  issueDates,
  missingPage,
  names,
  paper,
  places,
  reporters,
  rules,
  search,
  tables,
  titles,
  topics,
  trace,
  values,
  withdrawn,
  ...dataPages,
};

export type Words = typeof zh;
