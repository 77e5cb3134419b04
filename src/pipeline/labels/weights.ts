/**
 * What each cue counts, in nats: minus the logarithm of how likely a newspaper sets it so. 0 is what is expected, 3 is one
 * in twenty, 8 hardly ever; below 0 is a cue that speaks for its line. Chosen on the odd pages of a labelled set, confirmed
 * on the even ones. How often one kind of line follows another stands in `grammar.ts`.
 */
export const IMPOSSIBLE = 1e6;

/** How far, in half ems, a full line lies off its column: squeezed and stretched lines are up to 1 em off. */
export const OFF_COLUMN = [0.3, 0.5, 1.0, 1.6, 2.6, 3.6, 4.8, 5.6, 6.4] as const;
export const FAR_OFF_COLUMN = 7;
/** A paragraph's first line is set in by two ems. */
export const INDENT = 4;
export const NO_INDENT = 3.2;
/** A paragraph's last line may have any width up to the column's. */
export const SHORT_LINE = 2.6;
/** A line so many half ems beyond its column is a whole paragraph in text that was never wrapped. */
export const UNWRAPPED = { beyond: 16, cost: 2 } as const;
/** From one column to another: between paragraphs, within one. */
export const COLUMN_CHANGE = { paragraph: 2, line: 5.5 } as const;
/** For each column less likely than the first at this place. */
export const COLUMN_RANK = 0.25;

/**
 * By how a line ends: within a paragraph, where one line in sixteen happens to end a sentence, as a paragraph's last line, and
 * in a headline.
 */
export const LINE_END = {
  sentence: { within: 2.6, last: 0.1, headline: 5.5 },
  bracket: { within: 3, last: 1.5, headline: 2 },
  colon: { within: 3, last: 2.5, headline: 2.5 },
  clause: { within: 0.3, last: 7, headline: 5.5 },
  open: { within: 0, last: 6, headline: 0 },
} as const;
/** 避头: a mark that no line begins with. */
export const GOES_ON_AT_START = 7;

/** An empty line within a paragraph, where hardly any line has one before it. */
export const PARTED_WITHIN = 1.5;

export const DATELINE_AT_START = -2.5;
export const DATELINE_WITHIN = 7;

/** ●果树修剪… begins a paragraph. */
export const ITEM_AT_START = -1.5;
export const ITEM_WITHIN = 3;

export const HEADLINE = {
  any: 3.2,
  /** In half ems; shorter is rare, and longer the rarer the longer. */
  shortest: 8,
  tooShort: 3,
  longest: 46,
  perHalfEm: 0.15,
  comma: 0.7,
  stopInside: 4,
} as const;

export const BYLINE = 1;
export const BARE_NAMES = 3;
export const NO_BYLINE = 9;
export const BYLINE_AS_TEXT = 4;
export const NAMES_AS_HEADLINE = 3;
export const NAMES_AS_PARAGRAPH = -3;

/** A caption has its opener, its credit, or both, and few lines. */
export const NO_CAPTION_OPENER = 7;
export const NO_CREDIT = { sentence: 4.5, other: 8 } as const;
export const NO_CREDIT_AT_END = 3;
export const CREDIT_ALONE = 3.5;
export const NO_CAPTION = 12;
export const CAPTION_LINE = 3;
export const CREDIT_WITHIN = 2;
export const CAPTION_OPENER_AS_TEXT = 2;

/** By how many words of a folio or an imprint stand in the line. */
export const FURNITURE = [14, 6, -1, -3] as const;
export const FURNITURE_AS_TEXT = 4;

export const NO_ORNAMENT = 12;
export const ORNAMENT_AS_TEXT = 6;

/** Two lines of the page stand in one line of the drop: the tool joined a column's last line to the next column's first. */
export const MERGED = 1;
export const MERGED_AFTER_CREDIT = -3;
