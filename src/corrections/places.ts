import { PARTS, type Part } from '../../schemas/index.ts';
import { fromAt, toAt } from '../model/at.ts';
import type { MarkedText } from './marked-text.ts';
import { type ArticleTexts, blockName, linesOf } from './page-texts.ts';

/** A range of one of an article's texts. */
export interface TextRange {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** The range that `at` (`p2:3-5`) names; null where the article has no such block. */
export function rangeOf({ parts }: Pick<ArticleTexts, 'parts'>, at: string): TextRange | null {
  const { block, from, to } = fromAt(at);
  for (const part of PARTS) {
    for (const [line, { at: start, text }] of linesOf(parts[part]).entries()) {
      if (blockName(part, line) !== block || to > text.length) continue;
      return { part, from: start + from, to: start + to };
    }
  }
  return null;
}

/** The `at`s of a range: one for each block that it touches. */
export function atsOf(part: Part, marked: MarkedText, from: number, to: number): string[] {
  return linesOf(marked).flatMap(({ at, text }, line) => {
    const [start, end] = [Math.max(from, at), Math.min(to, at + text.length)];
    return start > end || (start === end && from !== to)
      ? []
      : toAt({ id: blockName(part, line) }, start - at, end - at);
  });
}

/** A range of the text as it was read, in the text as it is now; null where a correction changed something of it. */
export function rangeNow({ changes }: MarkedText, from: number, to: number): [number, number] | null {
  let shift = 0;
  for (const change of changes) {
    const start = change.from - shift;
    const end = start + change.was.text.length;
    if (end <= from && start < from) shift += change.to - change.from - change.was.text.length;
    else if (start < to && end > from) return null;
    else if (start >= to) break;
    else shift += change.to - change.from - change.was.text.length;
  }
  return [from + shift, to + shift];
}
