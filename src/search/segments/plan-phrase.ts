import type { Variants } from '../variants.ts';
import type { Frequent } from './segment-form.ts';
import type { Term } from './term-chunk.ts';

/** Terms of which one has to stand so far from the phrase's beginning. */
export interface TermPart {
  /** One for each way in which the part may be printed. */
  readonly terms: readonly Term[];
  /** Code points from the first of the phrase. */
  readonly offset: number;
  /** Every term that begins so will do; null where the terms stand as they are. */
  readonly beginnings: readonly number[] | null;
}

/** What is indexed beside the pairs of characters. */
export class FrequentTerms {
  readonly #pairs: ReadonlySet<number>;
  readonly #characters: ReadonlySet<number>;

  constructor({ pairs, characters }: Frequent) {
    const points = Array.from(pairs, (character) => character.codePointAt(0)!);
    this.#pairs = new Set(points.flatMap((a, n) => (n % 2 === 0 ? [pairKey(a, points[n + 1]!)] : [])));
    this.#characters = new Set(Array.from(characters, (character) => character.codePointAt(0)!));
  }

  hasPair(a: number, b: number): boolean {
    return this.#pairs.has(pairKey(a, b));
  }

  hasCharacter(a: number): boolean {
    return this.#characters.has(a);
  }
}

function pairKey(a: number, b: number): number {
  return a * 0x200000 + b;
}

/**
 * The fewest terms that together cover a phrase: trigrams where they are indexed, else pairs. A part without terms: a
 * character of it stands nowhere in the archive.
 */
export function planPhrase(phrase: string, variants: Variants, frequent: FrequentTerms): TermPart[] {
  const characters = Array.from(phrase, (character) =>
    variants(character).map((form) => form.codePointAt(0)!),
  );
  if (characters.length === 0) return [];
  // The character 0, which no paper prints, would stand for “none”.
  if (characters.some((forms) => forms.length === 0 || forms.includes(0)))
    return [{ terms: [], offset: 0, beginnings: null }];
  const [first] = characters;
  if (characters.length === 1) return [single(first!, frequent)];
  const trigrams = (offset: number) => trigramsAt(characters, offset, frequent);
  const parts: TermPart[] = [];
  let covered = 0;
  while (covered < characters.length) {
    const left = characters.length - covered;
    const offset = left === 1 ? covered - 1 : covered;
    const three = left >= 3 ? trigrams(offset) : left === 1 && offset > 0 ? trigrams(offset - 1) : null;
    if (three !== null) parts.push(three);
    else parts.push({ terms: product(characters, offset, 2), offset, beginnings: null });
    covered = left >= 3 && three !== null ? covered + 3 : Math.min(offset + 2, characters.length);
  }
  return parts;
}

function single(forms: readonly number[], frequent: FrequentTerms): TermPart {
  const terms = forms.map((form): Term => [form, 0, 0]);
  const all = forms.every((form) => frequent.hasCharacter(form));
  return { terms, offset: 0, beginnings: all ? null : forms };
}

/** Null unless all ways in which the three may be printed are terms. */
function trigramsAt(
  characters: readonly (readonly number[])[],
  offset: number,
  frequent: FrequentTerms,
): TermPart | null {
  const terms = product(characters, offset, 3);
  const indexed = terms.every(([a, b, c]) => frequent.hasPair(a, b) || frequent.hasPair(b, c));
  return indexed ? { terms, offset, beginnings: null } : null;
}

function product(characters: readonly (readonly number[])[], offset: number, length: 2 | 3): Term[] {
  const thirds = length === 3 ? characters[offset + 2]! : [0];
  return characters[offset]!.flatMap((a) =>
    characters[offset + 1]!.flatMap((b) => thirds.map((c): Term => [a, b, c])),
  );
}
