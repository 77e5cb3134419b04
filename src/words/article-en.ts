/** What an article's page says in English. */
import type { ArticleWords } from './article-zh.ts';

export const article: ArticleWords = {
  noTitle: 'No printed title',
  hidden: (day) => `Words shown as “■” have been hidden since ${day}: `,
  caption: 'Caption',
  photograph: (name) => `Photograph: ${name}`,
  traceNote: (lines) => `Lines ${lines} as they came: every line, character and value`,
  toCheck: 'To be checked',
  toCheckCount: String,
  id: 'ID',
  report: 'Something is wrong here: tell the editors',
  jump: {
    from: (page) => `Continued from page ${page}`,
    to: (page) => `Continued on page ${page}`,
    before: ': ',
    missing: ' (not in the archive)',
  },
  related: { label: 'Related articles', byline: 'Same byline', place: 'Same place', day: 'Same day' },
};
