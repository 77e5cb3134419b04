/** `content/topics.yaml`, optional: the searches of the house, each with a page and a feed. */
import * as z from 'zod';
import { Slug } from './shared.ts';

export const Topic = z
  .strictObject({
    id: Slug.describe('Its address: /topics/<id>/.'),
    title: z.string().min(1),
    query: z.string().min(1).describe('As it is typed into the search box: 渡口 OR 大桥.'),
    note: z.string().min(1).nullable().default(null).describe('A sentence or two for its page.'),
  })
  .meta({ id: 'Topic', description: 'A search of the house.' });

export const Topics = z
  .array(Topic)
  .refine((topics) => new Set(topics.map(({ id }) => id)).size === topics.length, {
    error: 'expected each id once',
  })
  .meta({ id: 'Topics', title: 'Topics', description: 'The searches of the house, one entry each.' });

export type Topic = z.infer<typeof Topic>;
