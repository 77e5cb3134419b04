import { BORDER } from '../grams.ts';
import { literally } from '../variants.ts';
import { findPhrase, type PhraseSource } from './find-phrase.ts';
import type { WithinBlock } from './source.ts';

/** Loads where all borders stand: they are words of the index like any other. */
export async function readBorders(source: PhraseSource): Promise<WithinBlock> {
  const found = await findPhrase(source, BORDER, literally);
  const borders = new Map(found.map(({ row, starts }) => [row, starts]));
  return (row, from, to) => {
    const next = firstFrom(borders.get(row) ?? [], from);
    return next === undefined || next >= to;
  };
}

/** The first of ascending numbers that is not less than `least`. */
function firstFrom(ascending: readonly number[], least: number): number | undefined {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ascending[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return ascending[from];
}
