/**
 * The terms of some articles in order, each with the points at which it stands. Points are the characters of all texts,
 * one after the other; sorted by counting, second characters first, they stay in their order within a term.
 */
import type { FrequentTerms } from '../../segments/plan-phrase.ts';
import type { Term } from '../../segments/term-chunk.ts';

/** All characters of some articles. A border stands after every block. */
export interface Points {
  readonly length: number;
  /** Code point of each. */
  readonly characters: Uint32Array;
}

/** Takes a term and the points at which it stands, `at.subarray(from, to)`, ascending; valid until it returns. */
export type TakeTerm = (term: Term, at: Uint32Array, from: number, to: number) => void;

/** A point and a character in one number: characters come first. */
const POINTS = 2 ** 32;

export class SortedPoints {
  readonly #characters: Uint32Array;
  readonly #border: number;
  /** Characters numbered in the order of their code points. */
  readonly #numbers: Uint32Array;
  readonly #different: number;
  readonly #byPair: Uint32Array;
  #keys = new Float64Array(1024);

  constructor({ characters, length }: Points, border: number) {
    this.#characters = characters;
    this.#border = border;
    [this.#numbers, this.#different] = numberCharacters(characters, length);
    const inBlocks = new Uint32Array(length);
    let count = 0;
    for (let at = 0; at < length; at++) if (characters[at] !== border) inBlocks[count++] = at;
    this.#byPair = this.#sort(this.#sort(inBlocks.subarray(0, count), 1), 0);
  }

  /** Pairs of characters, in order; a block's last character makes one with the border. */
  pairs(take: TakeTerm): void {
    const characters = this.#characters;
    const at = this.#byPair;
    for (let from = 0; from < at.length; ) {
      const a = characters[at[from]!]!;
      const b = characters[at[from]! + 1]!;
      let to = from + 1;
      while (to < at.length && characters[at[to]!] === a && characters[at[to]! + 1] === b) to++;
      take([a, b, 0], at, from, to);
      from = to;
    }
  }

  /** All terms, in order. */
  terms(frequent: FrequentTerms, take: TakeTerm): void {
    const inFrequentPair = this.#markFrequent(frequent);
    let character = 0;
    this.pairs((pair, at, from, to) => {
      const [a] = pair;
      if (a !== character && frequent.hasCharacter(a)) this.#single(a, from, take);
      character = a;
      take(pair, at, from, to);
      if (pair[1] !== this.#border) this.#trigrams(pair, from, to, inFrequentPair, take);
    });
  }

  /** 1 for each point at which a frequent pair stands. */
  #markFrequent(frequent: FrequentTerms): Uint8Array {
    const marks = new Uint8Array(this.#characters.length + 1);
    this.pairs(([a, b], at, from, to) => {
      if (frequent.hasPair(a, b)) for (let n = from; n < to; n++) marks[at[n]!] = 1;
    });
    return marks;
  }

  /** A character, whose pairs begin at `from`. */
  #single(a: number, from: number, take: TakeTerm): void {
    let to = from;
    while (to < this.#byPair.length && this.#characters[this.#byPair[to]!] === a) to++;
    take([a, 0, 0], this.#byPair.slice(from, to).sort(), 0, to - from);
  }

  #trigrams([a, b]: Term, from: number, to: number, inFrequentPair: Uint8Array, take: TakeTerm): void {
    const characters = this.#characters;
    if (this.#keys.length < to - from) this.#keys = new Float64Array((to - from) * 2);
    const keys = this.#keys;
    let count = 0;
    for (let n = from; n < to; n++) {
      const at = this.#byPair[n]!;
      if (inFrequentPair[at] === 0 && inFrequentPair[at + 1] === 0) continue;
      if (characters[at + 2] !== this.#border) keys[count++] = this.#numbers[at + 2]! * POINTS + at;
    }
    if (count === 0) return;
    const at = new Uint32Array(count);
    const sorted = count === 1 ? keys : keys.subarray(0, count).sort();
    // The remainder, which is the point: POINTS is 2 to the 32nd.
    for (let n = 0; n < count; n++) at[n] = sorted[n]!;
    for (let begin = 0; begin < count; ) {
      const c = characters[at[begin]! + 2]!;
      let end = begin + 1;
      while (end < count && characters[at[end]! + 2] === c) end++;
      take([a, b, c], at, begin, end);
      begin = end;
    }
  }

  /** Sorts points by the character that stands so far behind each; equal ones stay in their order. */
  #sort(points: Uint32Array, behind: number): Uint32Array {
    const numbers = this.#numbers;
    const next = new Uint32Array(this.#different + 1);
    for (let n = 0; n < points.length; n++) next[numbers[points[n]! + behind]! + 1]!++;
    for (let n = 1; n < next.length; n++) next[n]! += next[n - 1]!;
    const sorted = new Uint32Array(points.length);
    for (let n = 0; n < points.length; n++) {
      const at = points[n]!;
      const number = numbers[at + behind]!;
      sorted[next[number]!] = at;
      next[number]!++;
    }
    return sorted;
  }
}

function numberCharacters(
  characters: Uint32Array,
  length: number,
): [numbers: Uint32Array, different: number] {
  const numberOf = new Uint32Array(0x110000);
  for (let at = 0; at < length; at++) numberOf[characters[at]!] = 1;
  let different = 0;
  for (let point = 0; point < numberOf.length; point++)
    if (numberOf[point] === 1) numberOf[point] = different++;
  const numbers = new Uint32Array(length);
  for (let at = 0; at < length; at++) numbers[at] = numberOf[characters[at]!]!;
  return [numbers, different];
}
