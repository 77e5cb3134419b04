/** What the pages of topics say in Chinese. */
import { sayNumber } from './say-number.ts';

export const topics = {
  title: '专题',
  description: '本馆常设的检索：一个题目，一个检索式，篇目随档案增加。',
  topicDescription: (title: string, articles: string) => `专题《${title}》，${articles}`,
  asSearch: '在检索里打开',
  rest: (count: number) => `另有 ${sayNumber(count)} 篇，见检索`,
  none: '还没有专题。',
};

export type TopicWords = typeof topics;
