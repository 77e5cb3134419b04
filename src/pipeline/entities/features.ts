import { COMMON_SURNAMES, COMPOUND_SURNAMES, SURNAMES } from '../../lexicons/surnames.ts';
import { cutWords, type Words } from './cut-words.ts';
import { COUNTRY, DIVISION, ENDING, SHORT_DIVISION } from './lexicon.ts';

/** How many features a letter has. */
export const FEATURES = 36;
/** A feature is one of two to the power of as many rows of the weights. */
export const ROW_BITS = 18;
const SHIFT = 32 - ROW_BITS;

const PLACE_ROLES = COUNTRY | DIVISION | SHORT_DIVISION;
/** A class bit of `classes` in the lexicon. */
const PLACE_CLASS = 2;
const FARTHEST = 6;

/** By letter: 2 a common family name, 1 another, 3 the first of one of two letters. */
const FAMILY = new Uint8Array(0x10000);
for (const name of SURNAMES) FAMILY[name.charCodeAt(0)] = COMMON_SURNAMES.has(name) ? 2 : 1;
for (const name of COMPOUND_SURNAMES) FAMILY[name.charCodeAt(0)] ||= 3;

/**
 * What tells whether a letter belongs to a name: the letters around it, the words they lie in, family names, places behind and endings
 * of organisations ahead. `FEATURES` rows of the weights a letter, in order.
 */
export function readFeatures(text: string): Int32Array {
  const codes = toCodes(text);
  const size = codes.length;
  const words = cutWords(codes);
  const { starts, wordOf, classes, roles, count } = words;
  const hashes = hashWords(codes, words);
  const ahead = endingsAhead(codes, words);
  const behind = placesBehind(codes, words);
  const rows = new Int32Array(size * FEATURES);
  let at = 0;
  const put = (template: number, a: number, b = 0, c = 0): void => {
    let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
    hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
    hash ^= hash >>> 16;
    rows[at++] = Math.imul(hash, 0x9e3779b1) >>> SHIFT;
  };
  const padded = new Uint16Array(size + 6).fill(2);
  padded.fill(1, 0, 3);
  padded.set(codes, 3);
  const letter = (i: number) => padded[i + 3]!;
  const pair = (i: number) => (letter(i) << 16) | letter(i + 1);
  for (let i = 0; i < size; i++) {
    const c = letter(i);
    put(0, c);
    put(1, letter(i - 1));
    put(2, letter(i + 1));
    put(3, letter(i - 2));
    put(4, letter(i + 2));
    put(5, pair(i - 3));
    put(6, pair(i - 2));
    put(7, pair(i - 1));
    put(8, pair(i));
    put(9, pair(i + 1));
    put(10, pair(i + 2));
    put(11, letter(i - 1), letter(i + 1));
    put(12, pair(i - 2), c);
    put(13, pair(i - 1), letter(i + 1));
    put(14, pair(i), letter(i + 2));
    const w = wordOf[i]!;
    const from = starts[w]!;
    const to = starts[w + 1]!;
    const place = to - from === 1 ? 3 : i === from ? 0 : i === to - 1 ? 2 : 1;
    const own = hashes[w]!;
    const before = w === 0 ? 1 : hashes[w - 1]!;
    const next = w + 1 === count ? 2 : hashes[w + 1]!;
    put(15, own, place);
    put(16, before, place);
    put(17, next, place);
    put(18, w < 2 ? 1 : hashes[w - 2]!, place);
    put(19, w + 2 >= count ? 2 : hashes[w + 2]!, place);
    put(20, before, c, place);
    put(21, next, c, place);
    const kind = (k: number) => (k < 0 || k >= count ? 63 : classes[k]! | (roles[k]! << 6));
    const [k0, k1, k2] = [kind(w), kind(w - 1), kind(w + 1)];
    put(22, k0, place);
    put(23, k1, k0, place);
    put(24, k0, k2, place);
    put(25, k1, (k0 << 16) | k2, place);
    put(26, kind(w - 2), k1, place);
    put(27, k2, kind(w + 2), place);
    const family = (k: number) => (k < 0 || k >= size ? 0 : FAMILY[codes[k]!]!);
    const families = family(i - 2) | (family(i - 1) << 2) | (family(i) << 4) | (family(i + 1) << 6);
    put(28, families, shapeAround(words, i));
    put(29, family(i - 1), k1, before);
    put(30, family(i), k1, before);
    put(31, family(i - 2), w > 1 ? hashes[w - 2]! : 1, place);
    put(32, ahead[w]!, k0, place);
    put(33, ahead[w]!, behind[w]!, place);
    put(34, behind[w]!, own, place);
    put(35, behind[w]!, k0, k2 | (place << 16));
  }
  return rows;
}

/** The text's code units with every digit as 0 and every Latin letter as A or a: what number it is tells nothing. */
function toCodes(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < codes.length; i++) {
    const code = text.charCodeAt(i);
    codes[i] = code < 0x80 ? foldLatin(code) : code;
  }
  return codes;
}

function foldLatin(code: number): number {
  if (code >= 0x30 && code <= 0x39) return 0x30;
  if (code >= 0x41 && code <= 0x5a) return 0x41;
  return code >= 0x61 && code <= 0x7a ? 0x61 : code;
}

function hashWords(codes: Uint16Array, { count, starts }: Words): Int32Array {
  const hashes = new Int32Array(count);
  for (let w = 0; w < count; w++) {
    let hash = 7;
    for (let i = starts[w]!; i < starts[w + 1]!; i++) hash = Math.imul(hash ^ codes[i]!, 0x01000193);
    hashes[w] = hash;
  }
  return hashes;
}

/** Which of the words around a letter are single ones: names that the dictionary lacks fall to single letters. */
function shapeAround({ starts, wordOf, count }: Words, i: number): number {
  const w = wordOf[i]!;
  let shape = 0;
  for (let k = w - 2; k <= w + 3; k++) {
    const length = k < 0 || k >= count ? 0 : starts[k + 1]! - starts[k]!;
    shape = shape * 4 + Math.min(length, 3);
  }
  return shape;
}

const isMark = (code: number) =>
  !(code >= 0x3400 && code < 0xfb00) && code !== 0x30 && code !== 0x41 && code !== 0x61 && code !== 0xb7;

/** By word: how many words farther a word that can end an organisation stands in the same clause, with its last letter; 0 where none does. */
function endingsAhead(codes: Uint16Array, { count, starts, roles }: Words): Int32Array {
  const ahead = new Int32Array(count);
  let ending = 0;
  let distance = FARTHEST;
  for (let w = count - 1; w >= 0; w--) {
    const last = codes[starts[w + 1]! - 1]!;
    if (isMark(last)) ending = 0;
    else if ((roles[w]! & ENDING) !== 0) {
      ending = last;
      distance = 0;
    } else if (++distance > FARTHEST) ending = 0;
    ahead[w] = ending === 0 ? 0 : (ending << 4) | (distance + 1);
  }
  return ahead;
}

/** By word: how many words before it a place stands in the same clause; 0 where none does. */
function placesBehind(codes: Uint16Array, { count, starts, roles, classes }: Words): Int32Array {
  const behind = new Int32Array(count);
  let distance = 0;
  for (let w = 0; w < count; w++) {
    if (isMark(codes[starts[w]!]!)) distance = 0;
    else if ((roles[w]! & PLACE_ROLES) !== 0 || (classes[w]! < 32 && (classes[w]! & PLACE_CLASS) !== 0))
      distance = 1;
    else if (distance > 0 && ++distance > FARTHEST) distance = 0;
    behind[w] = distance;
  }
  return behind;
}
