import { MINORITY_NAME_PARTS } from '../../lexicons/minority-names.ts';
import { COMMON_SURNAMES, COMPOUND_SURNAMES, SURNAMES } from '../../lexicons/surnames.ts';
import { wordAt, wordTable } from '../patterns/word-table.ts';

/** Where a name stands in a text, in UTF-16 code units, end exclusive. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

const COMPOUND = wordTable(COMPOUND_SURNAMES);
const MINORITY = new RegExp(`^(?:${MINORITY_NAME_PARTS.join('|')})|(?:${MINORITY_NAME_PARTS.join('|')})$`);
/** 索朗罗布 is one, though 索 and 罗 are family names. */
const MINORITY_OPENING = new RegExp(`^(?:${MINORITY_NAME_PARTS.join('|')})`);
const LONGEST = 16;
const DOT = /[·•・‧]/;

/** Whether a Chinese family name begins at `from`. */
export function hasSurname(text: string, from: number): boolean {
  return SURNAMES.has(text.charAt(from)) || hasCompoundSurname(text, from);
}

/** Whether the span shows itself that it is a name: by its family name, a dot (艾力·买买提) or what names of other nations are made of. */
export function looksLikeName(text: string, { from, to }: NameSpan): boolean {
  if (hasSurname(text, from)) return true;
  const name = text.slice(from, to);
  return DOT.test(name) || MINORITY.test(name);
}

/** Whether a family name of two characters begins at `from`. */
export function hasCompoundSurname(text: string, from: number): boolean {
  return wordAt(COMPOUND, text, from) !== null;
}

/**
 * Cuts a run of Han characters that holds nothing but names into the names: 周清川 → 周清川, 周清川沈佳 → 周清川, 沈佳.
 * Names have two or three characters, four behind a family name of two; the cut that lets most of them begin with a
 * family name wins. A run with a middle dot is one name (买买提·艾力). `whole` is true where the run stood between separators: then
 * four characters may be one name, too. Null where the run cannot be names.
 */
export function splitNames(
  text: string,
  from: number,
  to: number,
  whole = false,
): readonly NameSpan[] | null {
  const length = to - from;
  if (DOT.test(text.slice(from, to))) return length <= LONGEST ? [{ from, to }] : null;
  if (length < 2 || length > 12) return null;
  if (whole && length === 4 && !(hasSurname(text, from) && hasSurname(text, from + 2))) return [{ from, to }];
  if (length === 4 && MINORITY_OPENING.test(text.slice(from, to))) return [{ from, to }];
  // best[i]: the cheapest cut of the first i characters, found from left to right.
  const best: ({ cost: number; size: number } | null)[] = [{ cost: 0, size: 0 }];
  for (let end = 1; end <= length; end++) {
    best[end] = null;
    for (const size of [3, 2, 4]) {
      const before = best[end - size];
      if (!before) continue;
      const cost = before.cost + costOf(text, from + end - size, size);
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, size };
    }
  }
  const names: NameSpan[] = [];
  for (let end = length; end > 0; ) {
    const size = best[end]?.size;
    if (!size) return null;
    names.unshift({ from: from + end - size, to: from + end });
    end -= size;
  }
  return names;
}

/** Two characters cost a little more than three, the commonest length, and a rare family name more than a common one. */
function costOf(text: string, from: number, size: number): number {
  if (size === 4) return hasCompoundSurname(text, from) ? 0 : 10;
  if (size === 3 && hasCompoundSurname(text, from)) return 0;
  const surname = COMMON_SURNAMES.has(text.charAt(from)) ? 0 : hasSurname(text, from) ? 0.3 : 3;
  return surname + (size === 2 ? 0.5 : 0);
}
