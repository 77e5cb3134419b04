/** The words of the interface in English. */
import { about } from './about-en.ts';
import { article } from './article-en.ts';
import { bylines } from './bylines-en.ts';
import { calendar } from './calendar-en.ts';
import { cite } from './cite-en.ts';
import { desk } from './desk-en.ts';
import { explorer } from './explorer-en.ts';
import { frame } from './frame-en.ts';
import { front } from './front-en.ts';
import { genres } from './genres-en.ts';
import { issueDates } from './issue-dates-en.ts';
import { missingPage } from './missing-page-en.ts';
import { names } from './names-en.ts';
import { dataPages } from './pages-en.ts';
import { paper } from './paper-en.ts';
import { places } from './places-en.ts';
import { reporters } from './reporters-en.ts';
import { rules } from './rules-en.ts';
import { search } from './search-en.ts';
import { tables } from './tables-en.ts';
import { titles } from './titles-en.ts';
import { topics } from './topics-en.ts';
import { trace } from './trace-en.ts';
import { values } from './values-en.ts';
import { withdrawn } from './withdrawn-en.ts';
import type { Words } from './zh.ts';

export const en: Words = {
  lang: 'en',
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
