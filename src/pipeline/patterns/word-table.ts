/**
 * Words that are looked up at places of a text by their first two characters (or last two), in as many steps whatever their number.
 * Those with the same two are sorted, the longest first.
 */
export interface WordTable {
  readonly pairs: ReadonlyMap<number, readonly string[]>;
  readonly singles: ReadonlyMap<number, string>;
  /** The characters that a word begins (or ends) with. */
  readonly edges: ReadonlySet<number>;
}

/** A table for `wordAt` and `wordsAt`. */
export function wordTable(words: Iterable<string>): WordTable {
  return tableOf([...words], 0, (word) => pairAt(word, 0));
}

/** A table for `wordBefore`. */
export function endingTable(words: Iterable<string>): WordTable {
  return tableOf([...words], -1, (word) => pairAt(word, word.length - 2));
}

function tableOf(words: readonly string[], edge: number, keyOf: (word: string) => number): WordTable {
  const sorted = words.toSorted((a, b) => b.length - a.length);
  return {
    pairs: Map.groupBy(
      sorted.filter(({ length }) => length > 1),
      keyOf,
    ),
    singles: new Map(words.filter(({ length }) => length === 1).map((word) => [word.charCodeAt(0), word])),
    edges: new Set(words.map((word) => word.at(edge)!.charCodeAt(0))),
  };
}

/** The code units at `at` and `at` + 1 as one small integer. */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** The longest word of the table that stands at `at`; null where none does. */
export function wordAt({ pairs, singles, edges }: WordTable, text: string, at: number): string | null {
  const first = text.charCodeAt(at);
  if (!edges.has(first)) return null;
  for (const word of pairs.get(pairAt(text, at)) ?? NONE) if (stands(word, text, at)) return word;
  return singles.get(first) ?? null;
}

/** All words of the table that stand at `at`, the longest first. */
export function wordsAt({ pairs, singles, edges }: WordTable, text: string, at: number): readonly string[] {
  const first = text.charCodeAt(at);
  if (!edges.has(first)) return NONE;
  const words = (pairs.get(pairAt(text, at)) ?? NONE).filter((word) => stands(word, text, at));
  const single = singles.get(first);
  return single === undefined ? words : [...words, single];
}

/** The longest word of an `endingTable` that ends right before `at` and begins at `from` or behind it; null where none does. */
export function wordBefore(
  { pairs, singles, edges }: WordTable,
  text: string,
  at: number,
  from = 0,
): string | null {
  const last = text.charCodeAt(at - 1);
  if (at <= from || !edges.has(last)) return null;
  for (const word of pairs.get(pairAt(text, at - 2)) ?? NONE)
    if (at - word.length >= from && stands(word, text, at - word.length)) return word;
  return singles.get(last) ?? null;
}

const NONE: readonly string[] = [];

function stands(word: string, text: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}
