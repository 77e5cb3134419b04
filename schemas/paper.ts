/** `content/papers/<paper>.yaml`: what is known of a newspaper. */
import * as z from 'zod';
import { PartialDate } from './shared.ts';

export const Paper = z
  .strictObject({
    name: z.string().min(1).describe('As printed in its masthead: 澜川日报.'),
    nameLatin: z
      .string()
      .nullable()
      .default(null)
      .describe('In Latin letters, for readers of other languages.'),
    place: z.string().min(1).describe('City where it appears.'),
    publisher: z.string().nullable().default(null),
    founded: PartialDate.nullable().default(null).describe('First issue.'),
    ceased: PartialDate.nullable().default(null).describe('Last issue.'),
    about: z.string().nullable().default(null).describe('A sentence or two for the paper’s page.'),
    rights: z
      .string()
      .min(1)
      .describe('Who holds the rights and what readers may do; shown on every page of the paper.'),
    license: z
      .url({ protocol: /^https?$/, error: 'expected an address that begins with https:// or http://' })
      .nullable()
      .default(null)
      .describe('Address of a licence, where the text has one: for metadata and data packages.'),
    pages: z
      .record(z.string().regex(/^[1-9]\d*$/, 'expected a page number'), z.string().min(1))
      .default({})
      .describe('Usual names of the pages by number: {"1": 要闻}.'),
  })
  .meta({ id: 'Paper', title: 'Paper', description: 'A newspaper of the archive.' });

export type Paper = z.infer<typeof Paper>;
