/** What the pages of topics say in English. */
import { sayNumber } from './say-number.ts';
import type { TopicWords } from './topics-zh.ts';

export const topics: TopicWords = {
  title: 'Topics',
  description: 'The searches of the house: a title and a query each, growing with the archive.',
  topicDescription: (title, articles) => `The topic ${title}, ${articles}`,
  asSearch: 'Open as a search',
  rest: (count) => `${sayNumber(count)} more, in the search`,
  none: 'There are no topics yet.',
};
