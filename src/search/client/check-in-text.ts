import { blocksOf, type SearchText } from '../blocks.ts';
import { toIndexedText } from '../grams.ts';
import type { Variants } from '../variants.ts';
import type { Occurrences } from './source.ts';

/** Keeps those occurrences at which the whole phrase stands in the article's text; null where none does. */
export function checkInText(
  article: SearchText,
  occurrences: Occurrences,
  phrase: string,
  variants: Variants,
): Occurrences | null {
  const forms = Array.from(phrase, variants);
  const text = [...toIndexedText(blocksOf(article).map((block) => block.text))];
  const starts = occurrences.starts.filter((start) =>
    forms.every((printed, n) => printed.includes(text[start + n]!)),
  );
  return starts.length === 0
    ? null
    : { row: occurrences.row, starts, ends: starts.map((start) => start + forms.length) };
}
