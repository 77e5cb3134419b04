/**
 * The document, as it grows from stage to stage. A stage takes the type of the stage before and returns it with more on
 * it, so skipping a stage, or reading a field before it is there, does not compile.
 *
 * Offsets are UTF-16 code units (unist's `offset`) into the decoded drop; lines count from 1. Layout words follow ALTO
 * (Page, TextBlock, TextLine), language words nlcst.
 */
import type {
  ArticleKind,
  Dateline,
  Figure,
  IssueDate,
  Jump,
  LineRange,
  Mention,
  MentionedDate,
  Organization,
  ParagraphKind,
  Repair,
  Reporter,
  ReviewItem,
} from '../../schemas/index.ts';
import type { PageGeometry } from '../model/page-geometry.ts';
import type { LineEnd } from './lines/marks.ts';

/** One drop as it lies on disk, with what its place and its sidecar say about it. */
export interface Drop {
  /** As the caller gave it; only for messages and records. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The day, month or year the page appeared; null where unknown. */
  readonly issued: IssueDate | null;
  /** 版次; null where unknown. */
  readonly page: number | null;
  readonly pageName: string | null;
  /** Where its text stands on the page, for drops that tell; its text is then the drop's. */
  readonly geometry?: PageGeometry;
}

/** A run of a text that stands unbroken in the drop: `length` code units from `at` are the drop's from `start`. */
export interface Span {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

/** A piece of repaired text with the runs of the drop it was made of, in order. A space that was put in lies in no run. */
export interface TextBlock {
  readonly text: string;
  readonly spans: readonly Span[];
}

export interface DecodedDocument extends Drop {
  readonly encoding: string;
  /** The drop's text, byte-order mark and all. */
  readonly raw: string;
}

export interface NormalisedDocument extends DecodedDocument {
  /** As long as `raw`, offset by offset: letters for radicals, `\n` for every line end, `NOTHING` for what does not show. */
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** One line of the drop that has something on it, without the white space around it. */
export interface TextLine {
  /** From 1. */
  readonly number: number;
  /** Where the line begins, white space included. */
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
  /** Empty lines between this one and the one before. */
  readonly gap: number;
}

export interface LinedDocument extends NormalisedDocument {
  /** In reading order: that of the drop, but where columns stood side by side; there a line of the drop is several. */
  readonly textLines: readonly TextLine[];
}

/** A line as it was set in the newspaper, put together from the lines of the drop that it was torn into. */
export interface SetLine {
  readonly parts: readonly TextLine[];
  /** The parts without white space, for cues to look at. */
  readonly text: string;
  /** Width as set, in half ems: a Han character or mark is 2, an ASCII character 1. */
  readonly width: number;
  /** How it ends: with a finished sentence, within one, open. */
  readonly end: LineEnd;
}

export interface StitchedDocument extends LinedDocument {
  readonly setLines: readonly SetLine[];
}

/** What a set line is on the page. */
export const LABELS = [
  'first',
  'middle',
  'last',
  'only',
  'kicker',
  'headline',
  'deck',
  'byline',
  'ornament',
  'furniture',
  'caption-first',
  'caption-middle',
  'caption-last',
  'caption-only',
] as const;
export type Label = (typeof LABELS)[number];

export interface LabelledDocument extends StitchedDocument {
  /** One label for each of `setLines`. */
  readonly labels: readonly Label[];
  /** Lines that may almost as well be something else. */
  readonly doubts: readonly LineDoubt[];
}

/** A line, what it was taken for, and what it may be instead. */
export interface LineDoubt {
  readonly line: SetLine;
  readonly label: Label;
  readonly instead: Label;
  /** By how much less likely the other label is, in nats: 0 for even chances, 1 for one to three. */
  readonly margin: number;
}

/**
 * What a piece of the page is. A byline on a line of its own is printed as a paragraph; each line of verse, item of a list and
 * row of a table is one.
 */
export type BlockKind =
  | Exclude<ParagraphKind, 'text'>
  | 'paragraph'
  | 'byline'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'caption'
  | 'ornament'
  | 'furniture';

/** A piece of the page, its lines joined; several ranges of lines where something stood between them. */
export interface PageBlock extends TextBlock {
  readonly kind: BlockKind;
  /** Begins another stanza, list or table than the block before it, which is of the same kind. */
  readonly apart?: true;
  readonly lines: readonly LineRange[];
}

export interface JoinedDocument extends LabelledDocument {
  readonly blocks: readonly PageBlock[];
}

/** A paragraph of an article, each line of verse, item, row, subhead, salutation and signature being one of its own. */
export interface ParagraphNode extends TextBlock {
  /** Absent for text. */
  readonly kind?: ParagraphKind;
  /** Begins another stanza, list or table than the paragraph before it, which is of the same kind. */
  readonly apart?: true;
}

/** What an article is made of before anything is read out of it. */
export interface ArticleNode {
  /** Absent for news, and before it is found. */
  readonly kind?: ArticleKind;
  readonly kicker: TextBlock | null;
  readonly headline: TextBlock | null;
  readonly deck: TextBlock | null;
  readonly paragraphs: readonly ParagraphNode[];
  readonly captions: readonly CaptionNode[];
  readonly lines: readonly LineRange[];
  readonly review: readonly ReviewItem[];
}

export interface CaptionNode extends TextBlock {
  /** The photographer's name, a slice of the text. */
  readonly credit: string | null;
}

/** Text outside any article, with its lines. */
export interface PageTextNode extends TextBlock {
  readonly lines: LineRange;
}

/** The drop cut into articles; nothing of it lies outside these fields and `repairs`. */
export interface ArticlesDocument<A extends ArticleNode = ArticleNode> extends NormalisedDocument {
  readonly articles: readonly A[];
  /** Captions that no article owns. */
  readonly captions: readonly CaptionNode[];
  readonly furniture: readonly PageTextNode[];
  readonly ornaments: readonly Span[];
  readonly leftover: readonly PageTextNode[];
  readonly review: readonly ReviewItem[];
}

/** The page with what its folio says; `issued`, `page` and `pageName` are filled from it where the drop left them null. */
export interface FolioDocument<A extends ArticleNode = ArticleNode> extends ArticlesDocument<A> {
  /** 报眉, as printed. */
  readonly folio: string | null;
}

/** The page with how much of it is likely to have been read rightly. */
export interface RatedDocument<A extends ArticleNode = ArticleNode> extends FolioDocument<A> {
  /** Between 0 and 1, in hundredths; 1 where nothing looks misread. */
  readonly quality: number;
}

export interface WithDateline extends ArticleNode {
  readonly dateline: Dateline | null;
}
export interface WithReporters extends WithDateline {
  readonly reporters: readonly Reporter[];
}
export interface WithDates extends WithReporters {
  readonly dates: readonly MentionedDate[];
}
export interface WithFigures extends WithDates {
  readonly figures: readonly Figure[];
}
export interface WithNames extends ArticleNode {
  readonly people: readonly Mention[];
  readonly places: readonly Mention[];
  readonly organizations: readonly Organization[];
}
export interface WithJumps extends ArticleNode {
  readonly jumpTo: Jump | null;
  readonly jumpFrom: Jump | null;
}

/** A page read to the end: what article files, page record and `--json` are made from. */
export type PageDocument = RatedDocument<WithFigures & WithNames & WithJumps>;
