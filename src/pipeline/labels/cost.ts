import { goesOn, type LineEnd, lineEnd } from '../lines/marks.ts';
import type { SetLine } from '../types.ts';
import * as cues from './cues.ts';
import type { State } from './grammar.ts';
import * as weights from './weights.ts';

/** What the cues say about a line, asked once. */
export interface LineFeatures {
  readonly width: number;
  readonly end: LineEnd;
  readonly goesOn: boolean;
  readonly dateline: boolean;
  readonly ornament: boolean;
  readonly byline: boolean;
  readonly names: boolean;
  readonly signature: boolean;
  readonly opensCaption: boolean;
  readonly credit: boolean;
  readonly furniture: number;
  readonly commas: number;
  readonly stopInside: boolean;
}

export function toFeatures(line: SetLine): LineFeatures {
  const { text, width } = line;
  return {
    width,
    end: lineEnd(text),
    goesOn: goesOn(text),
    dateline: cues.hasDateline(text),
    ornament: cues.isOrnament(text),
    byline: cues.isByline(text),
    names: cues.isNames(text),
    signature: cues.isSignature(text),
    opensCaption: cues.opensCaption(text),
    credit: cues.endsWithCredit(text),
    furniture: cues.furnitureWords(text),
    commas: text.split('，').length - 1,
    stopInside: /[。；]./.test(text),
  };
}

/** What it costs to take the line for `state` in a column of `column` half ems. The sum of its cues. */
export function cost(line: LineFeatures, state: State, column: number): number {
  switch (state) {
    case 'first':
      return (
        asText(line) +
        Math.min(offColumn(line.width - column + 4), weights.NO_INDENT + offColumn(line.width - column)) +
        weights.LINE_END.within[line.end] +
        begins(line)
      );
    case 'middle':
      return asText(line) + offColumn(line.width - column) + weights.LINE_END.within[line.end] + within(line);
    case 'last':
      return asText(line) + short(line.width, column) + weights.LINE_END.last[line.end] + within(line);
    case 'only':
      return (
        asText(line) +
        short(line.width, column - 4) +
        weights.LINE_END.last[line.end] +
        begins(line) -
        (line.names ? weights.NAMES_AS_PARAGRAPH : 0)
      );
    case 'headline':
    case 'headline-2':
    case 'headline-3':
      return asText(line) + headline(line) + (line.names || line.signature ? weights.NAMES_AS_HEADLINE : 0);
    case 'byline':
      return line.byline ? 1 : line.names ? weights.BARE_NAMES + 1.5 : weights.NO_BYLINE;
    case 'ornament-head':
    case 'ornament-body':
      return line.ornament ? 0 : weights.NO_ORNAMENT;
    case 'furniture':
      return weights.FURNITURE[Math.min(line.furniture, 3)]!;
    case 'caption-first':
      return (line.opensCaption ? 0 : weights.NO_CAPTION_OPENER) + (line.credit ? 2 : 0);
    case 'caption-middle':
      return 3 + (line.dateline ? 6 : 0) + (line.credit ? 2 : 0);
    case 'caption-last':
      return line.credit ? 0 : line.end === 'sentence' ? weights.NO_CREDIT.sentence : weights.NO_CREDIT.other;
    case 'caption-only':
      return line.opensCaption
        ? line.credit
          ? 0
          : weights.NO_CREDIT_AT_END
        : line.credit
          ? weights.CREDIT_ALONE
          : weights.NO_CAPTION;
  }
}

/** Against taking for text what looks like something else. */
function asText(line: LineFeatures): number {
  return (
    (line.ornament ? weights.ORNAMENT_AS_TEXT : 0) +
    (line.byline ? weights.BYLINE_AS_TEXT : 0) +
    (line.furniture > 1 ? weights.FURNITURE_AS_TEXT : 0)
  );
}

function begins(line: LineFeatures): number {
  return (
    (line.goesOn ? weights.GOES_ON_AT_START : 0) +
    (line.dateline ? weights.DATELINE_AFTER_HEADLINE : 0) +
    (line.opensCaption ? 2 : 0)
  );
}

function within(line: LineFeatures): number {
  return line.dateline ? weights.DATELINE_WITHIN : 0;
}

function offColumn(off: number): number {
  return weights.OFF_COLUMN[Math.abs(off)] ?? weights.FAR_OFF_COLUMN;
}

/** A line that need not be full, but not wider than its column either. */
function short(width: number, column: number): number {
  return weights.SHORT_LINE + (width > column + 1 ? offColumn(width - column) : 0);
}

function headline(line: LineFeatures): number {
  const { any, shortest, longest, oddLength, perHalfEm, comma, stopInside } = weights.HEADLINE;
  return (
    any +
    weights.LINE_END.headline[line.end] +
    (line.width < shortest ? oddLength : 0) +
    Math.max(0, line.width - longest) * perHalfEm +
    line.commas * comma +
    (line.stopInside ? stopInside : 0) +
    (line.goesOn ? weights.GOES_ON_AT_START : 0) +
    (line.dateline ? weights.DATELINE_WITHIN : 0) +
    (line.opensCaption ? 2 : 0)
  );
}
