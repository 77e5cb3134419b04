/** Kinds of articles, and of their paragraphs, in English. */
import type { GenreWords } from './genres-zh.ts';

export const genres: GenreWords = {
  articles: {
    news: 'Report',
    verse: 'Verse',
    letter: 'Letter',
    interview: 'Interview',
    briefs: 'Briefs',
    notice: 'Notice',
    advertisement: 'Advertisement',
    table: 'Table',
    contents: 'Contents',
    weather: 'Weather',
  },
  paragraphs: {
    text: 'text',
    subhead: 'subhead',
    verse: 'line of verse',
    item: 'list item',
    row: 'table row',
    salutation: 'salutation',
    signature: 'signature',
  },
  beside: 'Notices, advertisements and the like',
};
