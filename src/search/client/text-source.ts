import { type Block, blocksOf, type SearchText } from '../blocks.ts';
import { BORDER, toIndexedText } from '../grams.ts';
import type { Query } from '../query/query.ts';
import type { Variants } from '../variants.ts';
import { locateQuery } from './find-query.ts';
import type { Occurrences, Source } from './source.ts';

/** The text of one article as something to look in; its only row is 0, and its places are those of grams.ts. */
export function textSource(blocks: readonly Block[]): Source {
  const text = [...toIndexedText(blocks.map((block) => block.text))];
  const places: Source['places'] = async (phrase, variants) => {
    const found = locatePhrase(text, phrase, variants);
    return found === null ? [] : [found];
  };
  return {
    places,
    count: async (phrase, variants) =>
      (await places(phrase, variants)).map(({ row, starts }) => ({ row, count: starts.length, zone: 2 })),
    zone: () => 2,
    borders: async () => (_, from, to) => !text.slice(from, to).includes(BORDER),
  };
}

/** All places at which a phrase stands in an indexed text; null where none does. */
export function locatePhrase(
  text: readonly string[],
  phrase: string,
  variants: Variants,
): Occurrences | null {
  const [first, ...others] = Array.from(phrase, variants);
  if (first === undefined) return null;
  const starts: number[] = [];
  for (const [start, character] of text.entries()) {
    if (!first.includes(character)) continue;
    if (others.every((forms, n) => forms.includes(text[start + 1 + n]!))) starts.push(start);
  }
  const length = others.length + 1;
  return starts.length === 0 ? null : { row: 0, starts, ends: starts.map((start) => start + length) };
}

/** Of each clause of a query all occurrences in an article that it finds. */
export async function locateInText(
  article: SearchText,
  query: Query,
  variants: Variants,
): Promise<readonly Occurrences[]> {
  const [match] = await locateQuery(textSource(blocksOf(article)), query, variants);
  return match?.clauses ?? [];
}
