import { toSimplified } from '../fold/to-simplified.ts';
import { goesOn, type LineEnd } from '../lines/marks.ts';
import type { SetLine } from '../types.ts';
import * as cues from './cues.ts';
import { BODY_STATES, type BodyState, type State } from './grammar.ts';
import * as weights from './weights.ts';

/** What the cues say about a line, asked once. */
export interface LineFeatures {
  /** In half ems. */
  readonly width: number;
  readonly end: LineEnd;
  /** What it counts that the line ends so, looked up once. */
  readonly ends: (typeof weights.LINE_END)[LineEnd];
  readonly goesOn: boolean;
  /** Empty lines stand before it, and before hardly any line nearby. */
  readonly parted: boolean;
  readonly dateline: boolean;
  readonly ornament: boolean;
  readonly byline: boolean;
  readonly names: boolean;
  readonly signature: boolean;
  readonly opensCaption: boolean;
  readonly credit: boolean;
  readonly furniture: number;
  readonly clauses: number;
  readonly stopInside: boolean;
  /** ●… */
  readonly opensItem: boolean;
  /** The line behind it opens an item. */
  readonly beforeItem: boolean;
}

/** Cues read traditional text as simplified. `parted`: see `partedLines`; `beforeItem`: whether the line behind it opens an item of a list. */
export function toFeatures(
  { text, width, end }: SetLine,
  parted: boolean,
  beforeItem: boolean,
): LineFeatures {
  const read = toSimplified(text);
  return {
    width,
    end,
    ends: weights.LINE_END[end],
    goesOn: goesOn(text),
    parted,
    dateline: cues.hasDateline(read),
    ornament: cues.isOrnament(read),
    byline: cues.isByline(read),
    names: cues.isNames(read),
    signature: cues.isSignature(read),
    opensCaption: cues.opensCaption(read),
    credit: cues.endsWithCredit(read),
    furniture: cues.furnitureWords(read),
    clauses: cues.commas(read),
    stopInside: cues.hasStopInside(read),
    opensItem: cues.opensItem(read),
    beforeItem,
  };
}

/** What it costs to take the line for a state, whatever the width of its column: the sum of its cues. */
export const COSTS: Readonly<Record<State, (line: LineFeatures) => number>> = {
  first: (line) => asText(line) + line.ends.within + atBeginning(line),
  middle: (line) => asText(line) + line.ends.within + notAtBeginning(line),
  last: (line) => asText(line) + asLast(line) + notAtBeginning(line),
  only: (line) =>
    asText(line) + asLast(line) + atBeginning(line) + (line.names ? weights.NAMES_AS_PARAGRAPH : 0),
  headline: asHeadline,
  'headline-2': asHeadline,
  'headline-3': asHeadline,
  byline: ({ byline, names }) => (byline ? weights.BYLINE : names ? weights.BARE_NAMES : weights.NO_BYLINE),
  'ornament-head': asOrnament,
  'ornament-body': asOrnament,
  furniture: ({ furniture }) => weights.FURNITURE[Math.min(furniture, weights.FURNITURE.length - 1)]!,
  'caption-first': ({ opensCaption, credit }) =>
    (opensCaption ? 0 : weights.NO_CAPTION_OPENER) + (credit ? weights.CREDIT_WITHIN : 0),
  'caption-middle': ({ dateline, credit, parted, ends }) =>
    weights.CAPTION_LINE +
    ends.within +
    (parted ? weights.PARTED_WITHIN : 0) +
    (dateline ? weights.DATELINE_WITHIN : 0) +
    (credit ? weights.CREDIT_WITHIN : 0),
  'caption-last': ({ dateline, credit, end }) =>
    (dateline ? weights.DATELINE_WITHIN : 0) +
    (credit ? 0 : end === 'sentence' ? weights.NO_CREDIT.sentence : weights.NO_CREDIT.other),
  'caption-only': ({ opensCaption, credit }) =>
    opensCaption
      ? credit
        ? 0
        : weights.NO_CREDIT_AT_END
      : credit
        ? weights.CREDIT_ALONE
        : weights.NO_CAPTION,
};

const FIT: Readonly<Record<BodyState, (over: number) => number>> = {
  first: (over) => Math.min(offColumn(over + weights.INDENT), weights.NO_INDENT + offColumn(over)),
  middle: offColumn,
  last: short,
  only: (over) => (over > weights.UNWRAPPED.beyond ? weights.UNWRAPPED.cost : short(over + weights.INDENT)),
};

/** So many half ems off its column, a line is as bad as any that is further off. */
const FARTHEST = Math.max(weights.UNWRAPPED.beyond + 1, weights.OFF_COLUMN.length + weights.INDENT);
const FITS = Float64Array.from(
  BODY_STATES.flatMap((kind) => Array.from({ length: 2 * FARTHEST + 1 }, (_, i) => FIT[kind](i - FARTHEST))),
);

/** What it costs that a line of the paragraph's `kind`th state is `over` half ems wider than its column: `FIT`, looked up. */
export function fitCost(kind: number, over: number): number {
  return FITS[kind * (2 * FARTHEST + 1) + Math.max(0, Math.min(over + FARTHEST, 2 * FARTHEST))]!;
}

/** Against taking for text what looks like something else. */
function asText({ ornament, byline, furniture }: LineFeatures): number {
  return (
    (ornament ? weights.ORNAMENT_AS_TEXT : 0) +
    (byline ? weights.BYLINE_AS_TEXT : 0) +
    (furniture > 1 ? weights.FURNITURE_AS_TEXT : 0)
  );
}

function atBeginning(line: LineFeatures): number {
  return (
    (line.goesOn ? weights.GOES_ON_AT_START : 0) +
    (line.dateline ? weights.DATELINE_AT_START : 0) +
    (line.opensItem ? weights.ITEM_AT_START : 0) +
    (line.opensCaption ? weights.CAPTION_OPENER_AS_TEXT : 0)
  );
}

function notAtBeginning({ dateline, parted, opensItem }: LineFeatures): number {
  return (
    (dateline ? weights.DATELINE_WITHIN : 0) +
    (parted ? weights.PARTED_WITHIN : 0) +
    (opensItem ? weights.ITEM_WITHIN : 0)
  );
}

/** The items of a list end with ； or ： as well as with a sentence. */
function asLast({ end, ends, beforeItem }: LineFeatures): number {
  return beforeItem && end !== 'open' ? weights.LINE_END.sentence.last : ends.last;
}

function asHeadline(line: LineFeatures): number {
  const { any, shortest, longest, tooShort, perHalfEm, comma, stopInside } = weights.HEADLINE;
  return (
    asText(line) +
    any +
    line.ends.headline +
    (line.width < shortest ? tooShort : 0) +
    Math.max(0, line.width - longest) * perHalfEm +
    line.clauses * comma +
    (line.stopInside ? stopInside : 0) +
    (line.names || line.signature ? weights.NAMES_AS_HEADLINE : 0) +
    (line.goesOn ? weights.GOES_ON_AT_START : 0) +
    (line.dateline ? weights.DATELINE_WITHIN : 0) +
    (line.opensCaption ? weights.CAPTION_OPENER_AS_TEXT : 0)
  );
}

function asOrnament({ ornament }: LineFeatures): number {
  return ornament ? 0 : weights.NO_ORNAMENT;
}

function offColumn(over: number): number {
  return weights.OFF_COLUMN[Math.abs(over)] ?? weights.FAR_OFF_COLUMN;
}

/** A line that need not be full, but not wider than its column either. */
function short(over: number): number {
  return weights.SHORT_LINE + (over > 1 ? offColumn(over) : 0);
}
