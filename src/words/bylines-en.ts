/** What a byline calls each role, and how its names are put together, in English. */
import type { BylineWords, roles as chinese } from './bylines-zh.ts';

const roles: typeof chinese = {
  reporter: 'Reporter',
  intern: 'Trainee reporter',
  correspondent: 'Correspondent',
  author: 'Author',
  photographer: 'Photographer',
  editor: 'Editor',
};

export const bylines: BylineWords = {
  roles,
  together: (names) => names.join(', '),
  between: '; ',
};
