/** `content/articles/<paper>/<date>/<pp>.json`: what became of one drop, so that each character of it can be accounted for. */
import * as z from 'zod';
import { ArticleId, Caption, IssueDate } from './article.ts';
import { At, LineRange, PartialDate, ReviewItem, Sha256, Slug } from './shared.ts';

export const Repair = z
  .strictObject({
    rule: z
      .string()
      .describe('Name of the repair: joined-line, stitched-figure, removed-space, ornament, radical …'),
    line: z.int().min(1).describe('Line of the drop, from 1.'),
    from: z.int().min(0).describe('First UTF-16 code unit in that line, from 0.'),
    to: z.int().min(0).describe('End, exclusive; equal to `from` where nothing was taken away.'),
  })
  .meta({ id: 'Repair', description: 'One change that the pipeline made to the drop’s text.' });

/** `[at, start, length]`: `length` code units of the block from `at` stand in the decoded drop from `start`. */
export const SourceRun = z
  .tuple([z.int().min(0), z.int().min(0), z.int().min(1)])
  .describe(
    '[at, start, length]: that many UTF-16 code units of the block from `at` are the drop’s from `start`.',
  );

export const BlockMap = z
  .record(z.string().regex(/^(?:[khd]|[pc][1-9]\d*)$/), z.array(SourceRun))
  .describe('For each block of the article, the runs of the drop it was made of.');

export const PageText = z
  .strictObject({ text: z.string(), lines: LineRange, runs: z.array(SourceRun) })
  .meta({ id: 'PageText', description: 'A piece of the page outside any article, and where it stands.' });

/** Why an address leads to no article any more. */
export const WITHDRAWAL_REASONS = ['drop-deleted', 'merged', 'not-found', 'moved'] as const;

/** What a text is recognised by, wherever it comes back. */
const Sketch = z
  .string()
  .describe('The smallest hashes of its shingles of eight letters, in base64: what its text is known by.');

export const Withdrawn = z
  .strictObject({
    id: ArticleId,
    sha256: Sha256.describe('Of its file, as it was written last.'),
    headline: z.string().nullable(),
    reason: z
      .enum(WITHDRAWAL_REASONS)
      .describe(
        'drop-deleted: its drop is gone; merged: it is part of others now; not-found: its drop has it no more; moved: it stands on another page under the same id.',
      ),
    to: z.array(ArticleId).describe('The articles that have its text now.'),
    drop: z.string().optional().describe('Where it was moved: the path of that drop below content/drops.'),
    sketch: Sketch.optional(),
    blocks: BlockMap.describe(
      'Where it stood in the drop of `sha256`, so that it has its id back when it is read there again.',
    ),
  })
  .meta({ id: 'Withdrawn', description: 'An address that stays and says why its article is gone.' });

/** A place of an article at which a person's correction stands. */
export const CorrectedText = z
  .strictObject({
    article: ArticleId,
    at: At.describe('Where the corrected text stands; from and to are the same where text was taken away.'),
    was: z.string().describe('What stood there; empty where text was put in.'),
    runs: z.array(SourceRun).describe('Where that stands in the drop; `at` counts in `was`.'),
    by: z.string().nullable().describe('Who corrected it.'),
    when: PartialDate.nullable().describe('When.'),
    note: z.string().optional(),
  })
  .meta({ id: 'CorrectedText', description: 'Text of an article that a person corrected.' });

export const PageRecord = z
  .strictObject({
    drop: z.string().describe('Path of the drop below content/drops.'),
    sha256: Sha256.describe('Of the drop’s bytes; of its last ones where it was deleted.'),
    sidecar: Sha256.nullable().describe('SHA-256 of the sidecar’s bytes; null where there is none.'),
    correctionsFile: Sha256.nullable()
      .default(null)
      .describe('SHA-256 of the bytes of the page’s corrections; null where there are none.'),
    encoding: z.string().describe('Encoding that the bytes were read in.'),
    rules: z.string().describe('Digest of the rules and lexicons that made this record.'),
    paper: Slug,
    date: IssueDate.nullable(),
    page: z.int().min(1).nullable(),
    pageName: z.string().nullable().describe('The page’s name: 要闻, 工会.'),
    folio: z.string().nullable().describe('报眉: the line with date and page as printed.'),
    characters: z.int().min(0).describe('Non-space characters of the drop.'),
    quality: z
      .number()
      .min(0)
      .max(1)
      // Records of earlier rules have none; the next ingest writes them anew.
      .default(1)
      .describe(
        'How much of the page seems rightly read, in hundredths: 1 without any sign of misreading; a tenth is lost with each per cent of characters that look misread (letters that no word has beside their neighbours, more than names explain; unpaired brackets and odd signs; glyphs without a letter; text that no stage could place).',
      ),
    articles: z.array(
      z.strictObject({
        id: ArticleId,
        sha256: Sha256.describe(
          'Of the article file as the pipeline wrote it: another digest there means an edit by hand.',
        ),
        edit: Sha256.optional().describe('Of the file as a person left it whose edits became corrections.'),
        sketch: Sketch.optional(),
        blocks: BlockMap,
      }),
    ),
    withdrawn: z.array(Withdrawn).describe('Articles that the page had once.'),
    captions: z
      .array(z.strictObject({ ...Caption.shape, runs: z.array(SourceRun) }))
      .describe('Captions that no article owns.'),
    furniture: z.array(PageText).describe('Folio, 责任编辑 line and the like.'),
    ornaments: z.array(SourceRun).describe('Removed ornaments; `at` is 0.'),
    leftover: z.array(PageText).describe('What no stage could place.'),
    repairs: z.array(Repair),
    corrections: z
      .array(CorrectedText)
      .default([])
      .describe('Text that people corrected; what it replaced stands in no block.'),
    review: z.array(ReviewItem),
  })
  .meta({ id: 'PageRecord', title: 'Page record', description: 'What became of one drop.' });

export type Repair = z.infer<typeof Repair>;
export type BlockMap = z.infer<typeof BlockMap>;
export type Withdrawn = z.infer<typeof Withdrawn>;
export type CorrectedText = z.infer<typeof CorrectedText>;
export type SourceRun = z.infer<typeof SourceRun>;
export type PageText = z.infer<typeof PageText>;
export type PageRecord = z.infer<typeof PageRecord>;
