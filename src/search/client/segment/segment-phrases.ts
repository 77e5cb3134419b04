import { blocksOf, type SearchText } from '../../blocks.ts';
import { toIndexedText } from '../../grams.ts';
import { placesOf, zoneOf } from '../../segments/places.ts';
import { type FrequentTerms, planPhrase, type TermPart } from '../../segments/plan-phrase.ts';
import { lengthIn, zoneIn } from '../../segments/posting-block.ts';
import type { Variants } from '../../variants.ts';
import type { Counted, Occurrences, Source } from '../source.ts';
import { locatePhrase } from '../text-source.ts';
import { type List, uniteLists } from './list.ts';
import type { SegmentLists } from './lists.ts';

/** Parts of a phrase that are asked for at first, and articles whose texts are looked at instead of asking for more. */
const FIRST_PARTS = 3;
const FEW = 10;

/** An article in which parts of a phrase may stand as they should, and where the phrase would begin; null: not known yet. */
interface Candidate {
  readonly row: number;
  readonly starts: readonly number[] | null;
}

/** Looks for phrases in a segment; documents first, and places only where these leave a choice. */
export class SegmentPhrases implements Source {
  /** Class of length by row, of all articles that were ever found. */
  readonly lengths: Uint8Array;
  readonly #lists: SegmentLists;
  readonly #frequent: FrequentTerms;
  readonly #isDead: (row: number) => boolean;
  readonly #text: (row: number) => Promise<SearchText>;

  constructor(
    lists: SegmentLists,
    frequent: FrequentTerms,
    articles: number,
    isDead: (row: number) => boolean,
    text: (row: number) => Promise<SearchText>,
  ) {
    this.lengths = new Uint8Array(articles);
    this.#lists = lists;
    this.#frequent = frequent;
    this.#isDead = isDead;
    this.#text = text;
  }

  readonly count = async (phrase: string, variants: Variants): Promise<Counted[]> => {
    const parts = planPhrase(phrase, variants, this.#frequent);
    if (parts.length !== 1)
      return (await this.#find(phrase, variants, parts)).map(({ row, starts }) => ({
        row,
        count: starts.length,
        zone: zoneOf(starts[0]!),
      }));
    const list = await this.#load(parts[0]!, false);
    const found: Counted[] = [];
    for (const [n, row] of list.rows.entries())
      if (!this.#isDead(row)) found.push({ row, count: list.counts[n]!, zone: zoneIn(list.marks[n]!) });
    return found;
  };

  readonly places = (phrase: string, variants: Variants): Promise<Occurrences[]> =>
    this.#find(phrase, variants, planPhrase(phrase, variants, this.#frequent));

  readonly zone = (_: number, start: number): 0 | 1 | 2 => zoneOf(start);

  /** Blocks lie farther apart than a query reaches. */
  readonly borders = async () => () => true;

  async #find(phrase: string, variants: Variants, parts: readonly TermPart[]): Promise<Occurrences[]> {
    if (parts.length === 0) return [];
    const length = [...phrase].length;
    const ordered = endsFirst(parts);
    for (let asked = FIRST_PARTS; ; asked *= 2) {
      const some = ordered.slice(0, asked);
      const isAll = some.length === ordered.length;
      const lists = await Promise.all(
        some.map(async (part) => ({ part, list: await this.#load(part, true) })),
      );
      const candidates = this.#common(lists.map(({ list }) => list));
      const ready = lists.filter(({ list }) => list.ready);
      const others = lists.filter(({ list }) => !list.ready);
      let found = await join(candidates, ready);
      if (found.length > FEW || (isAll && others.length === 0)) found = await join(found, others);
      else return this.#check(found, phrase, variants, length);
      if (isAll) return found.map((one) => toOccurrences(one, length));
      if (found.length <= FEW) return this.#check(found, phrase, variants, length);
    }
  }

  async #load(part: TermPart, withPlaces: boolean): Promise<List> {
    const { terms, beginnings } = part;
    // A character that is a term of its own has no places.
    const single = terms[0] !== undefined && terms[0][1] === 0;
    const lists =
      beginnings !== null || (single && withPlaces)
        ? (await Promise.all(terms.map(([a]) => this.#lists.beginningWith(a)))).flat()
        : (await Promise.all(terms.map((term) => this.#lists.list(term)))).filter((list) => list !== null);
    const list = uniteLists(lists);
    for (const [n, row] of list.rows.entries()) this.lengths[row] = lengthIn(list.marks[n]!);
    return list;
  }

  /** The articles that all lists have, without those that are gone. */
  #common(lists: readonly List[]): Candidate[] {
    const [least, ...others] = lists.toSorted((a, b) => a.rows.length - b.rows.length);
    const at = others.map(() => 0);
    const common: Candidate[] = [];
    for (const row of least!.rows) {
      const inAll = others.every(({ rows }, n) => {
        let i = at[n]!;
        while (i < rows.length && rows[i]! < row) i++;
        at[n] = i;
        return rows[i] === row;
      });
      if (inAll && !this.#isDead(row)) common.push({ row, starts: null });
    }
    return common;
  }

  /** Looks into the texts, of articles that are few. */
  async #check(
    candidates: readonly Candidate[],
    phrase: string,
    variants: Variants,
    length: number,
  ): Promise<Occurrences[]> {
    const checked = await Promise.all(
      candidates.map(async ({ row }) => {
        const blocks = blocksOf(await this.#text(row));
        const text = [...toIndexedText(blocks.map(({ text }) => text))];
        const found = locatePhrase(text, phrase, variants);
        if (found === null) return [];
        const places = placesOf(blocks);
        const starts = found.starts.map((start) => {
          const block = blocks.findLastIndex(({ place }) => place <= start);
          return places[block]! + start - blocks[block]!.place;
        });
        return [toOccurrences({ row, starts }, length)];
      }),
    );
    return checked.flat();
  }
}

function toOccurrences({ row, starts }: Candidate, length: number): Occurrences {
  return { row, starts: starts!, ends: starts!.map((start) => start + length) };
}

/** The first part, the last, the one between, and then the others. */
function endsFirst(parts: readonly TermPart[]): readonly TermPart[] {
  if (parts.length <= FIRST_PARTS) return parts;
  const ends = [0, parts.length - 1, parts.length >> 1];
  return [...ends.map((n) => parts[n]!), ...parts.filter((_, n) => !ends.includes(n))];
}

/** Those candidates in which the parts stand in their distances. */
async function join(
  candidates: readonly Candidate[],
  parts: readonly { readonly part: TermPart; readonly list: List }[],
): Promise<Candidate[]> {
  if (candidates.length === 0) return [];
  const places = await Promise.all(
    parts.map(async ({ part: { offset }, list }) => {
      const found = await list.places(numbersOf(candidates, list.rows));
      return found.map((places) => places.map((place) => place - offset));
    }),
  );
  return candidates.flatMap(({ row, starts }, n) => {
    let left = starts;
    for (const found of places) left = left === null ? found[n]! : common(left, found[n]!);
    return left !== null && left.length === 0 ? [] : [{ row, starts: left }];
  });
}

/** The number in the list of each candidate, all of which it has. */
function numbersOf(candidates: readonly Candidate[], rows: Uint32Array): number[] {
  let n = 0;
  return candidates.map(({ row }) => {
    while (rows[n]! < row) n++;
    return n;
  });
}

/** Numbers that stand in both ascending lists. */
function common(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let j = 0;
  for (const value of a) {
    while (j < b.length && b[j]! < value) j++;
    if (b[j] === value) both.push(value);
  }
  return both;
}
