/** The small forms that several files share: places in a text, days, digests, addresses of drops. */
import * as z from 'zod';

/** `<block>:<from>-<to>`: block `k` kicker, `h` headline, `d` deck, `p1…` paragraph, `c1…` caption; UTF-16 code units, end exclusive. */
export const At = z
  .string()
  .regex(/^(?:[khd]|[pc][1-9]\d*):\d+-\d+$/, 'expected <block>:<from>-<to>, for example "p1:0-3"')
  .meta({
    id: 'At',
    description:
      'Place in the article: <block>:<from>-<to>. Block k kicker, h headline, d deck, p1… paragraph, c1… caption; offsets in UTF-16 code units, end exclusive.',
  });

/** An ISO day that exists in the calendar. */
export const Day = z.iso.date().describe('A day, YYYY-MM-DD.');

/** A day, a month or a year: `2011-09-14`, `2011-09`, `2011`. */
export const PartialDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'expected "YYYY-MM-DD", "YYYY-MM" or "YYYY"',
  )
  .refine(
    (value) => value.length < 10 || Day.safeParse(value).success,
    'expected a day that exists in the calendar',
  )
  .describe('A day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY.');

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
  .describe('SHA-256 of the file’s bytes.');

/** The name of a paper or an undated drop, as it stands in paths and addresses. */
export const Slug = z
  .string()
  .regex(/^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*$/u, 'expected letters and digits, joined by "-", "_" or "."')
  .describe('A name as it stands in paths and addresses.');

/** First and last line of the drop, counted from 1. */
export const LineRange = z
  .tuple([z.int().min(1), z.int().min(1)])
  .refine(([from, to]) => from <= to, 'expected the first line before the last')
  .describe('First and last line in the drop, counted from 1.');

export const ReviewItem = z
  .strictObject({
    rule: z.string().describe('Name of the rule that was unsure.'),
    message: z.string().describe('What a person should look at, and why.'),
    at: z.string().nullable().describe('Place: <block>:<from>-<to> in an article, or null for the whole.'),
  })
  .meta({ id: 'ReviewItem', description: 'Something a person should look at.' });

export type At = z.infer<typeof At>;
export type LineRange = z.infer<typeof LineRange>;
export type ReviewItem = z.infer<typeof ReviewItem>;
