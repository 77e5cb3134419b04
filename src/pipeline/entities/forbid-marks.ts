import { LABELS, OUTSIDE } from './labels.ts';

/** No name has one of these in it. */
const NEVER = /[\s，。；：！？…【】〔〕［］｜|＿_／/]/;
const IMPOSSIBLE = -1e9;

const IS_NEVER = new Uint8Array(0x10000);
for (let code = 0; code < IS_NEVER.length; code++)
  IS_NEVER[code] = NEVER.test(String.fromCharCode(code)) ? 1 : 0;

/** Leaves no other way than to label blanks and the marks between clauses as outside of names. `letters` as in `Scores`. */
export function forbidMarks(letters: Float32Array, text: string): void {
  for (let i = 0; i < text.length; i++)
    if (IS_NEVER[text.charCodeAt(i)] === 1)
      letters.fill(IMPOSSIBLE, i * LABELS + OUTSIDE + 1, (i + 1) * LABELS);
}
