/** `content/people.yaml`, optional: who is who, where names alone do not say. */
import * as z from 'zod';
import { ArticleId } from './article.ts';
import { Slug } from './shared.ts';

export const Person = z
  .strictObject({
    name: z.string().min(1).describe('As it is printed most, and as the page is called.'),
    also: z.array(z.string().min(1)).default([]).describe('Other spellings, pen names: 王建囯, 建国.'),
    id: Slug.optional().describe(
      'Tells several people of one name apart, in the address of the page; needed from the second on.',
    ),
    articles: z
      .array(ArticleId)
      .min(1)
      .optional()
      .describe('The articles that speak of this one; without it all that no other entry of the name has.'),
    note: z.string().min(1).optional().describe('Who it is, a sentence for the page.'),
  })
  .meta({ id: 'Person', description: 'A person whom several articles name.' });

export const People = z
  .array(Person)
  .refine((people) => isOnce(people.map(({ name, id }) => `${name}\n${id ?? ''}`)), {
    error: 'expected each name once, or an id of its own with each',
  })
  .refine(
    (people) =>
      isOnce(people.flatMap(({ name, also, articles }) => (articles === undefined ? [name, ...also] : []))),
    { error: 'expected each spelling in one entry without articles' },
  )
  .meta({ id: 'People', title: 'People', description: 'Who is who, one entry a person.' });

const isOnce = (values: readonly string[]) => new Set(values).size === values.length;

export type Person = z.infer<typeof Person>;
