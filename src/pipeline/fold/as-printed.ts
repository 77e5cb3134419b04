/** How far from a value the words stand that it is given: its unit, what it counts. */
const REACH = 100;

/**
 * A word that was read near `at` in folded text, as `printed` has it: the place nearest before `at`, else behind. The word itself where
 * there is none.
 */
export function asPrinted(word: string, printed: string, folded: string, at: number): string {
  if (printed === folded) return word;
  const from = Math.max(0, at - REACH);
  const near = folded.slice(from, at + REACH);
  const before = near.lastIndexOf(word, at - from - word.length);
  const place = from + (before < 0 ? near.indexOf(word) : before);
  return place < from ? word : printed.slice(place, place + word.length);
}
