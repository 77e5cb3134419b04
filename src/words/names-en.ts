/** What the pages of people, places and organisations say in English. */
import type { NameWords } from './names-zh.ts';
import { sayNumber } from './say-number.ts';

const titles: NameWords['titles'] = { people: 'People', places: 'Places', organizations: 'Organisations' };

export const names: NameWords = {
  titles,
  kinds: 'People, places, organisations',
  descriptions: {
    people: 'People whom two articles or more name or are signed by, in the order of their pinyin.',
    places: 'Places that two articles or more name, in the order of their pinyin.',
    organizations: 'Organisations that two articles or more name, in the order of their pinyin.',
  },
  notes: {
    people:
      'Recognised by a program, not without mistakes and gaps. People of one name stand together where no editor told them apart: it may be more than one.',
    places: 'Recognised by a program, not without mistakes and gaps. Places of one name stand together.',
    organizations:
      'Recognised by a program, not without mistakes and gaps. A short name stands under the full one that its article gave before.',
  },
  description: (kind, name, articles) => `${name} (${titles[kind].toLowerCase()}), ${articles}`,
  shared:
    'All articles that name somebody of this name or are signed with it. People of one name are not told apart: it may be more than one.',
  told: 'People of this name were told apart by an editor.',
  namesakes: 'Of the same name',
  also: (spellings) => `also ${spellings.join(', ')}`,
  beside: 'Often in the same article',
  papers: 'In',
  signed: 'Signed articles',
  search: 'Search for this name',
  most: (shown) => `Below are the ${shown} that most articles name.`,
  all: (count) => `${sayNumber(count)} in all`,
  byInitial: 'By the first letter of the pinyin',
  initial: (letter) => `Pinyin beginning with ${letter}`,
  none: 'No name stands in two articles yet.',
  inArticle: 'People, places and organisations in the text',
};
