/** The frontmatter of `content/articles/<paper>/<date>/<pp>-<nn>.md`: every key is always there, null or [] where there is nothing. */
import * as z from 'zod';
import { ArticleKind, Lang } from './kinds.ts';
import { LineRange, PartialDate, ReviewItem, Sha256, Slug } from './shared.ts';
import { Dateline, Figure, Mention, MentionedDate, Organization, Reporter } from './values.ts';

export const IssueDate = z
  .strictObject({
    value: PartialDate,
    basis: z.enum(['sidecar', 'path', 'folio', 'inferred']).describe('Where the date is known from.'),
  })
  .meta({ id: 'IssueDate', description: 'The day the page appeared, and where that is known from.' });

export const ArticleId = z
  .string()
  .regex(/^[\p{L}\p{N}_.-]+-\d{2,}$/u, 'expected <paper>-<date or undated>-<page or name>-<nn>')
  .describe('<paper>-<date or undated>-<page or name>-<nn>; kept for ever once given.');

export const Caption = z
  .strictObject({
    text: z.string().describe('The caption as printed, credit included.'),
    credit: z.string().nullable().describe('Who took the picture.'),
  })
  .meta({ id: 'Caption', description: '图片说明.' });

export const Jump = z
  .strictObject({
    page: z.int().min(1).describe('The page named: 下转第3版.'),
    id: ArticleId.nullable().describe('The article’s other part, null where it is missing.'),
  })
  .meta({ id: 'Jump', description: '下转 / 上接: the article goes on, or began, on another page.' });

export const ArticleSource = z
  .strictObject({
    drop: z.string().describe('Path of the drop below content/drops.'),
    sha256: Sha256,
    lines: z.array(LineRange).min(1),
  })
  .meta({ id: 'ArticleSource', description: 'Where in which drop the article stands.' });

export const Article = z
  .strictObject({
    id: ArticleId,
    paper: Slug,
    date: IssueDate.nullable(),
    page: z.int().min(1).nullable().describe('版次; null where unknown.'),
    order: z.int().min(1).describe('Place on the page, from 1.'),
    // Files of earlier rules have neither; the next ingest writes them anew.
    kind: ArticleKind.default('news'),
    lang: Lang.default('zh-Hans'),
    kicker: z.string().nullable().describe('引题.'),
    headline: z.string().nullable().describe('主题; null where the drop has none.'),
    deck: z.string().nullable().describe('副题.'),
    dateline: Dateline.nullable(),
    reporters: z.array(Reporter),
    dates: z.array(MentionedDate),
    figures: z.array(Figure),
    people: z.array(Mention).describe('People whom the text names; who signed it stands in `reporters`.'),
    places: z.array(Mention).describe('Places that the text names.'),
    organizations: z
      .array(Organization)
      .describe('Offices, firms, schools and other bodies that the text names.'),
    captions: z.array(Caption),
    jumpTo: Jump.nullable().describe('下转: the article goes on on another page.'),
    jumpFrom: Jump.nullable().describe('上接: the article began on another page.'),
    source: ArticleSource,
    review: z.array(ReviewItem),
  })
  .meta({ id: 'Article', title: 'Article frontmatter', description: 'The frontmatter of one article file.' });

export type IssueDate = z.infer<typeof IssueDate>;
export type Caption = z.infer<typeof Caption>;
export type Jump = z.infer<typeof Jump>;
export type Article = z.infer<typeof Article>;
