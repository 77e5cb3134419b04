import { OLD_FORMS, SIMPLIFIED_OF } from '../../lexicons/traditional.ts';

/** Characters that simplified text prints too, with a meaning of their own: 乾隆. */
const KEPT = new Set('乾');

/** By UTF-16 code unit, the unit that stands for it. */
const STANDARD = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (const [form, standard] of [...SIMPLIFIED_OF, ...OLD_FORMS.map((pair) => Array.from(pair))])
  if (form!.length === 1 && standard!.length === 1 && !KEPT.has(form!))
    STANDARD[form!.charCodeAt(0)] = standard!.charCodeAt(0);
// Of a few rare characters the table's form has a form of its own: folding twice changes nothing.
STANDARD.forEach((code, form) => {
  STANDARD[form] = STANDARD[code]!;
});

/** Code units that are turned into a string at once: a call takes so many arguments on every machine. */
const CHUNK = 4096;

/**
 * The text in simplified characters, one UTF-16 unit for one, so that an offset into one is an offset into the other: what the
 * rules read in place of what is printed. Text that is simplified already is returned as it is. Where one simplified character
 * stands for several (后: 後, 后) nothing is lost; where a traditional one stands for several, the commonest is taken.
 */
export function toSimplified(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (STANDARD[code] !== code) return foldFrom(text, at);
  }
  return text;
}

function foldFrom(text: string, first: number): string {
  let folded = text.slice(0, first);
  for (let from = first; from < text.length; from += CHUNK) {
    const codes = new Uint16Array(Math.min(CHUNK, text.length - from));
    for (let i = 0; i < codes.length; i++) codes[i] = STANDARD[text.charCodeAt(from + i)]!;
    folded += String.fromCharCode(...codes);
  }
  return folded;
}
