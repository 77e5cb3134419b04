import { goesOn, type LineEnd } from '../lines/marks.ts';
import type { SetLine } from '../types.ts';
import * as cues from './cues.ts';
import type { BodyState, State } from './grammar.ts';
import * as weights from './weights.ts';

/** What the cues say about a line, asked once. */
export interface LineFeatures {
  /** In half ems. */
  readonly width: number;
  readonly end: LineEnd;
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

/** `parted`: see `partedLines`; `beforeItem`: whether the line behind it opens an item of a list. */
export function toFeatures(
  { text, width, end }: SetLine,
  parted: boolean,
  beforeItem: boolean,
): LineFeatures {
  return {
    width,
    end,
    goesOn: goesOn(text),
    parted,
    dateline: cues.hasDateline(text),
    ornament: cues.isOrnament(text),
    byline: cues.isByline(text),
    names: cues.isNames(text),
    signature: cues.isSignature(text),
    opensCaption: cues.opensCaption(text),
    credit: cues.endsWithCredit(text),
    furniture: cues.furnitureWords(text),
    clauses: cues.commas(text),
    stopInside: cues.hasStopInside(text),
    opensItem: cues.opensItem(text),
    beforeItem,
  };
}

/** What it costs to take the line for a state, whatever the width of its column: the sum of its cues. */
export const COSTS: Readonly<Record<State, (line: LineFeatures) => number>> = {
  first: (line) => asText(line) + weights.LINE_END.within[line.end] + atBeginning(line),
  middle: (line) => asText(line) + weights.LINE_END.within[line.end] + notAtBeginning(line),
  last: (line) => asText(line) + atEnd(line) + notAtBeginning(line),
  only: (line) =>
    asText(line) + atEnd(line) + atBeginning(line) + (line.names ? weights.NAMES_AS_PARAGRAPH : 0),
  headline: asHeadline,
  'headline-2': asHeadline,
  'headline-3': asHeadline,
  byline: ({ byline, names }) => (byline ? weights.BYLINE : names ? weights.BARE_NAMES : weights.NO_BYLINE),
  'ornament-head': asOrnament,
  'ornament-body': asOrnament,
  furniture: ({ furniture }) => weights.FURNITURE[Math.min(furniture, weights.FURNITURE.length - 1)]!,
  'caption-first': ({ opensCaption, credit }) =>
    (opensCaption ? 0 : weights.NO_CAPTION_OPENER) + (credit ? weights.CREDIT_WITHIN : 0),
  'caption-middle': ({ dateline, credit, parted, end }) =>
    weights.CAPTION_LINE +
    weights.LINE_END.within[end] +
    (parted ? weights.PARTED_WITHIN : 0) +
    (dateline ? weights.DATELINE_WITHIN : 0) +
    (credit ? weights.CREDIT_WITHIN : 0),
  'caption-last': ({ dateline, credit, end }) =>
    (dateline ? weights.DATELINE_WITHIN : 0) +
    (credit ? 0 : weights.NO_CREDIT[end === 'sentence' ? 'sentence' : 'other']),
  'caption-only': ({ opensCaption, credit }) =>
    opensCaption
      ? credit
        ? 0
        : weights.NO_CREDIT_AT_END
      : credit
        ? weights.CREDIT_ALONE
        : weights.NO_CAPTION,
};

/** What it costs that a paragraph's line is `over` half ems wider than its column. */
export const FIT: Readonly<Record<BodyState, (over: number) => number>> = {
  first: (over) => Math.min(offColumn(over + weights.INDENT), weights.NO_INDENT + offColumn(over)),
  middle: offColumn,
  last: short,
  only: (over) => (over > weights.UNWRAPPED.beyond ? weights.UNWRAPPED.cost : short(over + weights.INDENT)),
};

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
function atEnd({ end, beforeItem }: LineFeatures): number {
  return weights.LINE_END.last[beforeItem && end !== 'open' ? 'sentence' : end];
}

function asHeadline(line: LineFeatures): number {
  const { any, shortest, longest, tooShort, perHalfEm, comma, stopInside } = weights.HEADLINE;
  return (
    asText(line) +
    any +
    weights.LINE_END.headline[line.end] +
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
