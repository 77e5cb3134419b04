import type { SearchText } from '../blocks.ts';
import { type PhrasePart, toPhraseParts } from '../grams.ts';
import type { Postings } from '../pagefind-files.ts';
import type { Variants } from '../variants.ts';
import { checkInText } from './check-in-text.ts';
import type { Occurrences } from './source.ts';
import type { Words } from './words.ts';

/** A part of a phrase, found: where it stands, and how far that is from the phrase's beginning. */
interface FoundPart {
  readonly postings: Postings;
  readonly offset: number;
}

/** Where a phrase is looked for in an index of Pagefind's. */
export interface PhraseSource {
  readonly words: Words;
  /** The text of the article in that row. */
  readonly text: (row: number) => Promise<SearchText>;
}

/** Parts of a phrase that are asked for at first: where it has more, three decide between all but a few articles. */
const FIRST_PARTS = 3;

/** Articles whose texts are looked at instead of asking for more parts: as many as are shown, which loads them anyway. */
const FEW = 10;

/** All articles in which a phrase stands, in the order of their rows. */
export async function findPhrase(
  source: PhraseSource,
  phrase: string,
  variants: Variants,
): Promise<Occurrences[]> {
  const parts = endsFirst(toPhraseParts(phrase, variants));
  if (parts.length === 0 || parts.some((part) => part.words.length === 0)) return [];
  const length = [...phrase].length;
  for (let asked = FIRST_PARTS; asked < parts.length; asked *= 2) {
    const found = join(await load(source.words, parts.slice(0, asked)), length);
    if (found.length <= FEW) return check(source, found, phrase, variants);
  }
  return join(await load(source.words, parts), length);
}

/** The first part, the last, the one between, and then the others. */
function endsFirst(parts: readonly PhrasePart[]): readonly PhrasePart[] {
  if (parts.length <= FIRST_PARTS) return parts;
  const ends = [0, parts.length - 1, parts.length >> 1];
  return [...ends.map((n) => parts[n]!), ...parts.filter((_, n) => !ends.includes(n))];
}

function load(words: Words, parts: readonly PhrasePart[]): Promise<FoundPart[]> {
  return Promise.all(
    parts.map(async (part): Promise<FoundPart> => {
      const postings = await Promise.all(part.words.map((word) => words.postings(word, part.prefix)));
      return { postings: unite(postings.flat()), offset: part.offset };
    }),
  );
}

/** Of articles in which some parts stand in their distances, those in which all of the phrase does. */
async function check(
  source: PhraseSource,
  candidates: readonly Occurrences[],
  phrase: string,
  variants: Variants,
): Promise<Occurrences[]> {
  const checked = await Promise.all(
    candidates.map(async (found) => checkInText(await source.text(found.row), found, phrase, variants)),
  );
  return checked.filter((found) => found !== null);
}

/** Several words as one: a character stands wherever a gram begins with it, a part in whatever form it is printed. */
function unite(words: readonly Postings[]): Postings {
  if (words.length === 1) return words[0]!;
  const byPage = new Map<number, number[]>();
  for (const { pages, starts, places } of words) {
    for (const [i, page] of pages.entries()) {
      const here = byPage.get(page);
      const more = places.slice(starts[i], starts[i + 1]);
      if (here === undefined) byPage.set(page, more);
      else here.push(...more);
    }
  }
  const united = { pages: [...byPage.keys()].sort(ascending), starts: [0], places: [] as number[] };
  for (const page of united.pages) {
    for (const place of byPage.get(page)!.sort(ascending)) united.places.push(place);
    united.starts.push(united.places.length);
  }
  return united;
}

/** The places at which all parts stand in their distances. The part on the fewest pages leads, the others are looked up. */
function join(parts: readonly FoundPart[], length: number): Occurrences[] {
  const [lead, ...others] = parts.toSorted((a, b) => a.postings.pages.length - b.postings.pages.length);
  const found: Occurrences[] = [];
  const at = others.map(() => 0);
  for (const [i, row] of lead!.postings.pages.entries()) {
    const inAll = others.every(({ postings: { pages } }, n) => {
      let j = at[n]!;
      while (pages[j]! < row) j++;
      at[n] = j;
      return pages[j] === row;
    });
    if (!inAll) continue;
    let starts = placesOf(lead!, i);
    for (const [n, other] of others.entries()) starts = common(starts, placesOf(other, at[n]!));
    if (starts.length > 0) found.push({ row, starts, ends: starts.map((start) => start + length) });
  }
  return found;
}

/** Where the phrase would begin, by one of its parts, on the i-th of that part's pages. */
function placesOf({ postings, offset }: FoundPart, i: number): number[] {
  return postings.places.slice(postings.starts[i], postings.starts[i + 1]).map((place) => place - offset);
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

function ascending(a: number, b: number): number {
  return a - b;
}
