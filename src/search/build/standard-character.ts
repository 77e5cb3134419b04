/**
 * What search takes for the same character unless a query is literal: full and half width (６ and 6), upper and lower
 * case, traditional and simplified (體 and 体), all kinds of space. Always one character for one: the index holds the
 * text as printed, so places in it are places in the text, and only the query is widened (see variants.ts).
 */
import { SIMPLIFIED_OF } from '../../lexicons/traditional.ts';

/** Full- and half-width forms, and the compatibility code points of Han characters and radicals. */
const COMPATIBLE = /[\u2E80-\u2FDF\uF900-\uFAFF\uFF01-\uFFEE\u{2F800}-\u{2FA1F}]/u;

/**
 * Pairs that OpenCC's character table leaves out, since only the context tells them apart: traditional text prints 看著
 * where simplified text prints 看着, and 著名 in both.
 */
const OTHER_PAIRS = [['著', '着']] as const;

const SIMPLIFIED: ReadonlyMap<string, string> = new Map([...SIMPLIFIED_OF, ...OTHER_PAIRS]);

/** The character that stands for all that search takes for the same as this one. */
export function toStandard(character: string): string {
  if (/\s/u.test(character)) return ' ';
  const wide = COMPATIBLE.test(character) ? single(character.normalize('NFKC'), character) : character;
  const lower = single(wide.toLowerCase(), wide);
  return SIMPLIFIED.get(lower) ?? lower;
}

/** Characters that a query may have and the archive may not: all traditional and simplified ones, ASCII in both widths. */
export function* queryCharacters(): Generator<string> {
  for (const pair of SIMPLIFIED) yield* pair;
  for (let ascii = 0x21; ascii < 0x7f; ascii++) {
    yield String.fromCodePoint(ascii);
    yield String.fromCodePoint(ascii + 0xfee0);
  }
  yield* ' \u3000\u00a0';
}

function single(text: string, otherwise: string): string {
  const [first, second] = text;
  return first !== undefined && second === undefined ? first : otherwise;
}
