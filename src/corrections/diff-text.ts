import { diffChars } from 'diff';

/** `from`–`to` of the old text says `text` in the new one. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Two changes with no more letters than this between them are one: nobody edits around a single letter. */
const NEAR = 2;
/** Texts that differ in more letters have nothing to do with each other; to look for what they share takes too long. */
const MOST_EDITS = 3_000;

/**
 * The least that must change for one text to become another, in the old text's order. What stands close together is one
 * hunk, unless a paragraph ends between.
 */
export function diffText(before: string, after: string): Hunk[] {
  const parts = diffChars(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return [{ from: 0, to: before.length, text: after }];
  const hunks: Hunk[] = [];
  let at = 0;
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      at += value.length;
      continue;
    }
    const hunk = { from: at, to: removed ? at + value.length : at, text: added ? value : '' };
    const last = hunks.at(-1);
    const between = last === undefined ? '' : before.slice(last.to, hunk.from);
    if (last !== undefined && between.length <= NEAR && !between.includes('\n')) {
      hunks[hunks.length - 1] = { from: last.from, to: hunk.to, text: last.text + between + hunk.text };
    } else hunks.push(hunk);
    if (removed) at += value.length;
  }
  return hunks;
}

/** Where a place of the old text is in the new one; a place inside a hunk goes to the hunk's end. */
export function mapPlace(hunks: readonly Hunk[], place: number): number {
  let shift = 0;
  for (const { from, to, text } of hunks) {
    if (place < to || (place === from && from === to)) {
      return place <= from ? place + shift : from + shift + text.length;
    }
    shift += text.length - (to - from);
  }
  return place + shift;
}
