import type { Counts } from './count-neighbours.ts';

/** A pair that stands in fewer words than this, weighed by their use, says little. */
const RAREST = 6;
/** Least lift of each level, in bits. */
const LEVELS = [0, 1, 3, 5, 7, 9, 11];
/** A letter that is a word of its own in so large a part of its uses may stand between any two others. */
const ALONE = 0.15;

/** What src/lexicons/neighbours.json holds, in code-point order. */
export interface NeighboursLexicon {
  readonly about: readonly string[];
  readonly source: string;
  readonly licence: string;
  readonly letters: readonly string[];
  readonly wordsOfOneLetter: string;
  readonly levels: string;
  readonly pairs: readonly string[];
}

const ABOUT = [
  'Which letters stand beside each other in Chinese words. Written by scripts/neighbours.ts; not to be edited by hand.',
  'letters: bits, a blank, letters; bits is -log2 of each letter’s share of all letters.',
  `wordsOfOneLetter: letters that are a word of their own in at least ${ALONE * 100} of 100 uses.`,
  'pairs: a letter, then levels, each with the letters that follow the first one within words.',
  'levels: least lift of each level: log2 of how many times likelier two letters are beside each other than by chance.',
];

/** @param digest SHA-256 of the dictionary */
export function toLexicon(counts: Counts, digest: string): NeighboursLexicon {
  return {
    about: ABOUT,
    source: `jieba’s dictionary of words with their frequencies, as published in the npm package @node-rs/jieba 2.0.3: dict.txt, SHA-256 ${digest}`,
    licence: 'MIT License, Copyright (c) 2013 Sun Junyi',
    letters: letterLines(counts),
    wordsOfOneLetter: aloneLetters(counts),
    levels: LEVELS.join(' '),
    pairs: pairLines(counts),
  };
}

function letterLines({ letters }: Counts): string[] {
  const all = sum([...letters.values()].map((counts) => counts.all));
  const byBits = Map.groupBy(letters.keys(), (letter) => {
    const bits = -Math.log2(letters.get(letter)!.all / all);
    return Math.round(bits * 2) / 2;
  });
  return [...byBits]
    .sort(([a], [b]) => a - b)
    .map(([bits, own]) => `${bits.toFixed(1)} ${own.sort().join('')}`);
}

function aloneLetters({ letters }: Counts): string {
  return [...letters.keys()]
    .filter((letter) => letters.get(letter)!.alone >= ALONE * letters.get(letter)!.all)
    .sort()
    .join('');
}

function pairLines(counts: Counts): string[] {
  const kept = [...counts.pairs.keys()].filter((pair) => counts.pairs.get(pair)! >= RAREST).sort();
  const byFirst = Map.groupBy(kept, (pair) => pair[0]!);
  return [...byFirst].flatMap(([first, pairs]) => {
    const byLevel = Map.groupBy(pairs, (pair) =>
      LEVELS.findLastIndex((least) => lift(counts, pair) >= least),
    );
    byLevel.delete(-1);
    const levels = [...byLevel].sort(([a], [b]) => b - a);
    const line = levels.map(([level, own]) => level + own.map((pair) => pair[1]).join('')).join('');
    return line === '' ? [] : [first + line];
  });
}

/**
 * log2 of how many times likelier two letters are beside each other than two that know nothing of each other, in a text of
 * words that follow one another at random: within a word, or the one at a word's end and the other at the next one's
 * beginning.
 */
function lift({ letters, pairs, words }: Counts, pair: string): number {
  const before = letters.get(pair[0]!)!;
  const after = letters.get(pair[1]!)!;
  const together = pairs.get(pair)! + (before.last * after.first) / words;
  return Math.log2((together * words) / (before.all * after.all));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
