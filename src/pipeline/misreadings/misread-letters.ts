import { LOOK_ALIKES } from '../../lexicons/look-alikes.ts';
import { isLetter, liftOf, rarityOf } from '../neighbours/neighbours.ts';
import type { Misreading } from './misreading.ts';

/**
 * How much likelier the look-alike must be, in bits: 45 times. Chosen so that text without misreadings has a false alarm in
 * 20,000 characters at most.
 */
const MARGIN = 5.5;
/** A letter that words have beside its neighbour so often, in bits, is left alone: it hardly ever is a misread one. */
const SETTLED = 2;

/** By code: 0, or the place in `ALIKE` of the letters that look like it. */
const ALIKE_AT = new Uint16Array(0x10000);
const ALIKE: (readonly number[])[] = [[]];
for (const [letter, others] of LOOK_ALIKES)
  ALIKE_AT[letter.charCodeAt(0)] = ALIKE.push(others.map((other) => other.charCodeAt(0))) - 1;

/**
 * Han letters beside whose neighbours a look-alike is far likelier: 自已 for 自己, 周未 for 周末. A letter's likelihood is how
 * common it is, and how much likelier than by chance it stands beside the letters next to it.
 */
export function misreadLetters(text: string): Misreading[] {
  const found: Misreading[] = [];
  let before = 0;
  let code = letterAt(text, 0);
  for (let at = 0; at < text.length; at++) {
    const after = letterAt(text, at + 1);
    const alike = ALIKE_AT[code]!;
    if (alike > 0 && (before > 0 || after > 0)) {
      const likelier = likeliest(before, code, after, ALIKE[alike]!);
      if (likelier !== null) found.push({ from: at, to: at + 1, likelier });
    }
    before = code;
    code = after;
  }
  return found;
}

function likeliest(before: number, code: number, after: number, alike: readonly number[]): string | null {
  if (before > 0 && liftOf(before, code) > SETTLED) return null;
  if (after > 0 && liftOf(code, after) > SETTLED) return null;
  let best = bits(before, code, after) + MARGIN;
  let letter: string | null = null;
  for (const other of alike) {
    const own = bits(before, other, after);
    if (own <= best) continue;
    best = own;
    letter = String.fromCharCode(other);
  }
  return letter;
}

/** How likely a letter is between two others, in bits; 0 stands for none beside it. */
function bits(before: number, code: number, after: number): number {
  return (before > 0 ? liftOf(before, code) : 0) + (after > 0 ? liftOf(code, after) : 0) - rarityOf(code);
}

/** The letter's code, 0 for what is none. */
function letterAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return isLetter(code) ? code : 0;
}
