/** What is read out of an article's text: datelines, reporters, dates, figures, names. Each carries the place it stands at. */
import * as z from 'zod';
import { At, Day, PartialDate } from './shared.ts';

export const Dateline = z
  .strictObject({
    text: z
      .string()
      .describe('From the agency to 讯 or 电, without bracket; a reporter only where printed inside it.'),
    agency: z.string().describe('Who sends it: 本报, 新华社.'),
    place: z.string().nullable().describe('Where it was sent from.'),
    date: PartialDate.nullable().describe('When it was sent; it stands in `dates` too.'),
    quoted: z.literal(true).optional().describe('Set where another’s report is told: 据新华社北京1月1日电.'),
    at: At,
  })
  .meta({ id: 'Dateline', description: '电头、讯头: the opening words 本报讯, 新华社北京1月1日电.' });

export const ROLES = ['reporter', 'intern', 'correspondent', 'author', 'photographer', 'editor'] as const;

export const Reporter = z
  .strictObject({
    name: z.string().describe('Exactly the block’s slice.'),
    role: z
      .enum(ROLES)
      .describe(
        'reporter 记者, intern 见习/实习记者, correspondent 通讯员, author 作者/文, photographer 摄, editor 责任编辑.',
      ),
    at: At,
  })
  .meta({ id: 'Reporter', description: '署名: a person who wrote, photographed or edited.' });

/** Extended Date/Time Format, ISO 8601-2:2019 level 2, as far as the pipeline writes it: an interval or one date of digits and X. */
export const Edtf = z
  .string()
  .regex(
    /^(?:\.\.|-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?)(?:\/(?:\.\.|-?[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[~?%]?))?$/,
    'expected an EDTF date such as 2012-09, 199X, -0220, 2010/.. or 2012-09-12/2012-09-13',
  )
  .describe('Extended Date/Time Format (ISO 8601-2, level 2).');

export const MentionedDate = z
  .strictObject({
    text: z.string().describe('Exactly the block’s slice.'),
    edtf: Edtf.nullable().describe('The date in EDTF; null for a length of time and a yearly date.'),
    start: Day.nullable().optional().describe('First day, null where open or unknown.'),
    end: Day.nullable().optional().describe('Last day, null where open or unknown.'),
    kind: z
      .enum(['duration', 'recurring'])
      .optional()
      .describe('Set where this is no point or span in the calendar.'),
    duration: z
      .string()
      .regex(
        /^P(?!$)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?$/,
      )
      .optional()
      .describe('A length of time, ISO 8601.'),
    basis: z
      .enum(['printed', 'implied', 'relative'])
      .describe(
        'printed: all of it stands in the text; implied: completed from the issue or an earlier date; relative: 今年, 近日.',
      ),
    at: At,
  })
  .meta({
    id: 'MentionedDate',
    description: 'A date, a span, a length of time or a yearly date that the text mentions.',
  });

export const FIGURE_KINDS = [
  'money',
  'count',
  'ratio',
  'length',
  'area',
  'mass',
  'volume',
  'duration',
  'energy',
  'temperature',
  'ordinal',
  'other',
] as const;

export const Figure = z
  .strictObject({
    text: z
      .string()
      .describe('Exactly the block’s slice, with a word such as 近 or 余 that touches the number.'),
    value: z.number().describe('In the printed unit, 万 and 亿 multiplied out.'),
    max: z.number().optional().describe('Upper value of a span (3至5名).'),
    unit: z.string().nullable().describe('Unit or measure word as printed; null for a bare number.'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .describe('ISO 4217 code of money that is not the 元 of the paper’s country.'),
    standard: z
      .strictObject({
        value: z.number(),
        max: z.number().optional().describe('Upper value of a span.'),
        unit: z.string(),
      })
      .optional()
      .describe(
        'The same amount in the unit of today, where an old or traditional unit has one: 2亩 is 1333.3333 平方米, 冊 is 册.',
      ),
    approx: z
      .enum(['over', 'about', 'nearly', 'under'])
      .optional()
      .describe(
        'over 多/余/超/至少/不低于/高于/以上, about 约/左右, nearly 近, under 不足/低于/不超过/至多/以内.',
      ),
    per: z.string().optional().describe('What the value is per: 亩 in 每亩500元.'),
    kind: z.enum(FIGURE_KINDS),
    of: z.string().optional().describe('What is counted, a slice of the same sentence.'),
    at: At,
  })
  .meta({ id: 'Figure', description: 'A number with what it counts.' });

export const Mention = z
  .strictObject({ name: z.string().describe('Exactly the block’s slice.'), at: At })
  .meta({ id: 'Mention', description: 'A person, place or organisation that the text names.' });

export const Organization = z
  .strictObject({
    name: Mention.shape.name,
    full: z
      .string()
      .optional()
      .describe('Its name in full, as the article gave it before: 市总工会 behind 焦作市总工会.'),
    at: At,
  })
  .meta({ id: 'Organization', description: 'An organisation that the text names.' });

export type Dateline = z.infer<typeof Dateline>;
export type Role = (typeof ROLES)[number];
export type Reporter = z.infer<typeof Reporter>;
export type MentionedDate = z.infer<typeof MentionedDate>;
export type FigureKind = (typeof FIGURE_KINDS)[number];
export type Figure = z.infer<typeof Figure>;
export type Mention = z.infer<typeof Mention>;
export type Organization = z.infer<typeof Organization>;
