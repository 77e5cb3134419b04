/** How often letters stand in words, and beside each other in one. */
export interface Counts {
  /** All words, each as often as it is used. */
  readonly words: number;
  /** By letter: in words, as a word of its own, at a word's beginning and end. */
  readonly letters: ReadonlyMap<string, LetterCounts>;
  /** By pair of letters: beside each other within a word. */
  readonly pairs: ReadonlyMap<string, number>;
}

export interface LetterCounts {
  all: number;
  alone: number;
  first: number;
  last: number;
}

/**
 * Counts the letters and pairs of a dictionary, weighing each word by its frequency. Words with letters outside GB/T 2312
 * (6,763 simplified letters) are left out: they are traditional spellings and mangled encodings.
 *
 * @param dictionary one `word frequency …` a line; other lines are passed by
 */
export function countNeighbours(dictionary: string): Counts {
  const known = lettersOfGb2312();
  const letters = new Map<string, LetterCounts>();
  const pairs = new Map<string, number>();
  let words = 0;
  for (const line of dictionary.split('\n')) {
    const [word = '', printed = ''] = line.split(' ');
    const frequency = Number(printed);
    const own = Array.from(word);
    if (!(frequency > 0) || own.length === 0 || !own.every((letter) => known.has(letter))) continue;
    words += frequency;
    own.forEach((letter, i) => {
      const counts = letters.get(letter) ?? { all: 0, alone: 0, first: 0, last: 0 };
      letters.set(letter, counts);
      counts.all += frequency;
      if (i === 0) counts.first += frequency;
      if (i === own.length - 1) counts.last += frequency;
      if (own.length === 1) counts.alone += frequency;
      const next = own[i + 1];
      if (next !== undefined) pairs.set(letter + next, (pairs.get(letter + next) ?? 0) + frequency);
    });
  }
  return { words, letters, pairs };
}

/** The letters of GB/T 2312—1980, rows 16 to 87. */
function lettersOfGb2312(): Set<string> {
  const decoder = new TextDecoder('gb2312', { fatal: true });
  const letters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
      letters.add(decoder.decode(Uint8Array.of(row, cell)));
  return letters;
}
