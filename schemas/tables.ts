/**
 * The tables in which the archive is offered as data, one row type each. What stands here, with the words that
 * src/words has for each column, is the header of the CSV files, the JSON Schema, the data package and the page that
 * documents every column.
 */
import * as z from 'zod';
import { ArticleId, IssueDate } from './article.ts';
import { ArticleKind, Lang } from './kinds.ts';
import { At, Day, PartialDate, Sha256, Slug } from './shared.ts';
import { FIGURE_KINDS, Figure, MentionedDate, ROLES } from './values.ts';

const text = z.string();

/** What every table says of the article that a row belongs to. */
const place = {
  article: ArticleId,
  date: PartialDate.nullable(),
  paper: Slug,
  page: z.int().min(1).nullable(),
};

/** Where the value stands, and the sentence around it. */
const context = {
  at: At,
  sentence: text,
  offset: z.int().min(0),
  headline: text.nullable(),
};

const count = z.int().min(1);

export const ArticleRow = z.strictObject({
  article: place.article,
  url: text,
  date: place.date,
  date_basis: IssueDate.shape.basis.nullable(),
  paper: place.paper,
  page: place.page,
  order: count,
  kind: ArticleKind,
  lang: Lang,
  kicker: text.nullable(),
  headline: text.nullable(),
  deck: text.nullable(),
  dateline: text.nullable(),
  agency: text.nullable(),
  place: text.nullable(),
  reporters: text,
  paragraphs: z.int().min(0),
  characters: z.int().min(0),
  text,
  captions: text.nullable(),
  jump_to: ArticleId.nullable(),
  jump_from: ArticleId.nullable(),
  drop: text,
  drop_sha256: Sha256,
  lines: text,
});

export const FigureRow = z.strictObject({
  article: place.article,
  n: count,
  date: place.date,
  paper: place.paper,
  page: place.page,
  kind: z.enum(FIGURE_KINDS),
  unit: Figure.shape.unit,
  value: z.number(),
  max: z.number().nullable(),
  currency: text.nullable(),
  standard_value: z.number().nullable(),
  standard_max: z.number().nullable(),
  standard_unit: text.nullable(),
  approx: z.enum(['over', 'about', 'nearly', 'under']).nullable(),
  per: text.nullable(),
  of: text.nullable(),
  text,
  ...context,
});

export const DateRow = z.strictObject({
  article: place.article,
  n: count,
  date: place.date,
  paper: place.paper,
  page: place.page,
  year: z.int().nullable(),
  month: text.nullable(),
  edtf: MentionedDate.shape.edtf,
  start: Day.nullable(),
  end: Day.nullable(),
  basis: MentionedDate.shape.basis,
  kind: z.enum(['duration', 'recurring']).nullable(),
  duration: text.nullable(),
  text,
  ...context,
});

export const ReporterRow = z.strictObject({
  article: place.article,
  n: count,
  date: place.date,
  paper: place.paper,
  page: place.page,
  name: text,
  role: z.enum(ROLES),
  at: context.at,
  headline: context.headline,
});

export const NameRow = z.strictObject({
  article: place.article,
  n: count,
  date: place.date,
  paper: place.paper,
  page: place.page,
  kind: z.enum(['person', 'place', 'organization']),
  name: text,
  at: context.at,
  headline: context.headline,
});

export type ArticleRow = z.infer<typeof ArticleRow>;
export type FigureRow = z.infer<typeof FigureRow>;
export type DateRow = z.infer<typeof DateRow>;
export type ReporterRow = z.infer<typeof ReporterRow>;
export type NameRow = z.infer<typeof NameRow>;

/** The tables, in the order in which pages list them. */
export const TABLE_ROWS = {
  articles: ArticleRow,
  figures: FigureRow,
  dates: DateRow,
  reporters: ReporterRow,
  names: NameRow,
} as const;

export type TableName = keyof typeof TABLE_ROWS;
export type TableRow<Name extends TableName> = z.infer<(typeof TABLE_ROWS)[Name]>;
