/** What the pages of those who sign say in English. */
import type { ReporterWords } from './reporters-zh.ts';

export const reporters: ReporterWords = {
  description: 'Reporters, correspondents and authors who signed in the papers',
  note: 'By paper and by the pinyin of the name. People of one name in one paper are not told apart and stand together; those of different papers stand apart.',
  people: (count) => (count === '1' ? '1 name' : `${count} names`),
  most: (shown) => `Below are the ${shown} names that signed most. `,
  all: (count) => `All ${count} names`,
  none: 'There are no signed articles yet.',
  ofPaper: (paper) => `Bylines of ${paper}`,
  paperNote: 'By the pinyin of the name. People of one name are not told apart and stand together.',
  paperNone: 'There are no signed articles yet.',
  nameDescription: (paper, roles, name, articles) => `${name}, ${roles}, ${paper}: ${articles}`,
  nameNote: (paper) =>
    `All articles in ${paper} that are signed with this name. People of one name are not told apart: it may be more than one.`,
};
