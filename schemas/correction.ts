/** `content/corrections/<paper>/<date or undated>/<pp or name>.yaml`: what people corrected on a page, oldest first. */
import * as z from 'zod';
import { Article, ArticleId } from './article.ts';
import { ArticleKind, Lang, ParagraphKind } from './kinds.ts';
import { PartialDate, Sha256 } from './shared.ts';
import { Dateline, Figure, Mention, MentionedDate, Organization, Reporter } from './values.ts';

/** The texts of an article that a quote can stand in. Paragraphs, and captions, are joined by line breaks. */
export const PARTS = ['kicker', 'headline', 'deck', 'body', 'captions'] as const;

/** Where something stands: W3C Web Annotation, TextQuoteSelector, and its TextPositionSelector in the drop. */
const QUOTE = {
  part: z
    .enum(PARTS)
    .default('body')
    .describe('The text it stands in; in body and captions a line break stands between two paragraphs.'),
  exact: z
    .string()
    .default('')
    .describe('The quoted text itself, as it is published; empty for a place between two characters.'),
  prefix: z.string().default('').describe('Text right before it.'),
  suffix: z.string().default('').describe('Text right after it.'),
  position: z
    .tuple([z.int().min(0), z.int().min(0)])
    .optional()
    .describe('Written by programs: first code unit and end of the quoted text in the decoded drop.'),
  drop: Sha256.optional().describe('Written by programs: digest of the drop that `position` counts in.'),
};

/** Who made a correction, and when. */
const SIGNATURE = {
  by: z.string().min(1).nullable().default(null).describe('Who made it.'),
  when: PartialDate.nullable().default(null).describe('When it was made.'),
  note: z.string().min(1).optional().describe('Why.'),
};

export const Quote = z
  .strictObject(QUOTE)
  .meta({ id: 'Quote', description: 'A place in an article: the text that stands there, and around it.' });

/** Text put in place of other text: letters, words, whole paragraphs; `"\n"` splits a paragraph, taking one away joins two. */
export const TextCorrection = z
  .strictObject({
    kind: z.literal('text'),
    article: ArticleId,
    ...QUOTE,
    text: z.string().describe('What stands there instead; empty where it is taken away.'),
    ...SIGNATURE,
  })
  .meta({ id: 'TextCorrection', description: 'Text that stands in place of what was read.' });

/** The fields of an article that are set as a whole. */
export const SettableFields = z
  .strictObject({
    date: Article.shape.date,
    page: Article.shape.page,
    kind: ArticleKind,
    lang: Lang,
    kicker: Article.shape.kicker,
    headline: Article.shape.headline,
    deck: Article.shape.deck,
    jumpTo: Article.shape.jumpTo,
    jumpFrom: Article.shape.jumpFrom,
  })
  .partial();

export const FieldCorrection = z
  .strictObject({
    kind: z.literal('set'),
    article: ArticleId,
    values: SettableFields.describe('Fields with what they shall be; null for none.'),
    was: SettableFields.optional().describe('Written by programs: what these fields were before.'),
    ...SIGNATURE,
  })
  .meta({
    id: 'FieldCorrection',
    description: 'A headline, a date, a page number or a kind set by a person.',
  });

/** Paragraphs that are something else than what was read: verse, a subhead, a signature, or no more than text. */
export const FormCorrection = z
  .strictObject({
    kind: z.literal('form'),
    article: ArticleId,
    ...QUOTE,
    as: ParagraphKind.describe('What every paragraph is that the quote touches.'),
    apart: z
      .literal(true)
      .optional()
      .describe('The first of them begins another stanza, list or table than the paragraph before.'),
    ...SIGNATURE,
  })
  .meta({ id: 'FormCorrection', description: 'Paragraphs that are verse, a subhead, items of a list …' });

/** The lists of values that are read out of an article's text, each with the form of one item. */
export const VALUE_LISTS = {
  dateline: Dateline,
  reporters: Reporter,
  dates: MentionedDate,
  figures: Figure,
  people: Mention,
  places: Mention,
  organizations: Organization,
  credits: z.strictObject({ text: z.string(), credit: Article.shape.captions.element.shape.credit }),
} as const;
export type ValueList = keyof typeof VALUE_LISTS;

const VALUE = z.record(z.string(), z.json());

export const ValueCorrection = z
  .strictObject({
    kind: z.literal('value'),
    article: ArticleId,
    list: z.enum(Object.keys(VALUE_LISTS) as ValueList[]).describe('What kind of value it is.'),
    ...QUOTE,
    was: VALUE.nullable().default(null).describe('What was read there; null where nothing was.'),
    now: VALUE.nullable().describe(
      'What it is; null where there is nothing. Place and text come from the quote.',
    ),
    ...SIGNATURE,
  })
  .superRefine(({ list, exact, now }, context) => {
    if (now === null) return;
    const read = VALUE_LISTS[list].safeParse(withPlace(list, now, exact, 'p1:0-0'));
    for (const issue of read.error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: ['now', ...issue.path], message: issue.message });
    }
  })
  .meta({ id: 'ValueCorrection', description: 'A date, figure, name … added, replaced or taken away.' });

/** A value as the article has it: with the text that it was read from and the place of it. */
export function withPlace(list: ValueList, value: object, text: string, at: string): object {
  if (list === 'credits') return { text, ...value };
  const named = ['reporters', 'people', 'places', 'organizations'].includes(list);
  return { [named ? 'name' : 'text']: text, ...value, at };
}

/** A doubt of the pipeline that a person looked at and found to be none. */
export const AcceptedDoubt = z
  .strictObject({
    kind: z.literal('accept'),
    article: ArticleId.nullable().describe('Null for a doubt about the page.'),
    rule: z.string().min(1).describe('The rule of the review item.'),
    message: z.string().min(1).describe('Its message, word for word.'),
    ...SIGNATURE,
  })
  .meta({ id: 'AcceptedDoubt', description: 'A review item that needs nobody any more.' });

/** Where an article ends that the pipeline reads on; the quote is the place between two paragraphs. */
export const SplitCorrection = z
  .strictObject({
    kind: z.literal('split'),
    article: ArticleId,
    ...QUOTE,
    headline: z
      .boolean()
      .default(false)
      .describe('Whether the first paragraph behind the place is the headline of the new article.'),
    ...SIGNATURE,
  })
  .meta({ id: 'SplitCorrection', description: 'One article that is two.' });

/** Two articles that are one. */
export const MergeCorrection = z
  .strictObject({
    kind: z.literal('merge'),
    article: ArticleId.describe('The article that goes on.'),
    prefix: z.string().min(1).describe('The last words of its body.'),
    suffix: z.string().min(1).describe('The first words of the article that is its other part.'),
    ...SIGNATURE,
  })
  .meta({ id: 'MergeCorrection', description: 'Two articles that are one.' });

/** Paragraphs that belong to another article: a border that was drawn in the wrong place. */
export const MoveCorrection = z
  .strictObject({
    kind: z.literal('move'),
    article: ArticleId.describe('The article that they stand in.'),
    ...QUOTE,
    to: z
      .strictObject({
        article: ArticleId,
        prefix: z.string().default('').describe('The end of the paragraph that they follow.'),
        suffix: z.string().default('').describe('The beginning of the paragraph that they precede.'),
      })
      .refine(({ prefix, suffix }) => prefix + suffix !== '', 'expected a prefix or a suffix')
      .describe('Where they belong.'),
    ...SIGNATURE,
  })
  .meta({ id: 'MoveCorrection', description: 'Paragraphs that belong to another article.' });

/** A correction that holds no longer: it stays where it stands, so that what was corrected when, and by whom, is never lost. */
export const UndoneCorrection = z
  .strictObject({
    kind: z.literal('undo'),
    article: ArticleId.nullable().describe('That of the correction which is taken back.'),
    of: z
      .string()
      .regex(/^[0-9a-f]{12}$/, 'expected the twelve digits by which npm run corrections -- log names it')
      .describe('Digest of the correction above this one that holds no longer.'),
    ...SIGNATURE,
  })
  .meta({
    id: 'UndoneCorrection',
    description: 'A correction taken back; of an undoing, one that holds again.',
  });

export const Correction = z
  .discriminatedUnion('kind', [
    TextCorrection,
    FieldCorrection,
    FormCorrection,
    ValueCorrection,
    AcceptedDoubt,
    SplitCorrection,
    MergeCorrection,
    MoveCorrection,
    UndoneCorrection,
  ])
  .meta({ id: 'Correction' });

/** A page's corrections; they are applied in this order. */
export const Corrections = z
  .array(Correction)
  .meta({ id: 'Corrections', title: 'Corrections', description: 'What people corrected on a page.' });

export type Part = (typeof PARTS)[number];
export type Quote = z.output<typeof Quote>;
export type TextCorrection = z.output<typeof TextCorrection>;
export type FieldCorrection = z.output<typeof FieldCorrection>;
export type FormCorrection = z.output<typeof FormCorrection>;
export type SettableFields = z.output<typeof SettableFields>;
export type ValueCorrection = z.output<typeof ValueCorrection>;
export type AcceptedDoubt = z.output<typeof AcceptedDoubt>;
export type SplitCorrection = z.output<typeof SplitCorrection>;
export type MergeCorrection = z.output<typeof MergeCorrection>;
export type MoveCorrection = z.output<typeof MoveCorrection>;
export type UndoneCorrection = z.output<typeof UndoneCorrection>;
export type Correction = z.output<typeof Correction>;
