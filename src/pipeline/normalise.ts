import type { Repair } from '../../schemas/index.ts';
import { RADICALS } from '../lexicons/radicals.ts';
import type { DecodedDocument, NormalisedDocument } from './types.ts';

/** Stands in `text` where the drop has a character that shows nothing; it never reaches an article. U+2060, word joiner. */
export const NOTHING = '\u2060';

/** Stands for a glyph without a letter, as an ornament of the page. U+FFFD, replacement character. */
export const ORNAMENT_GLYPH = '\ufffd';

interface Rule {
  /** Name in the page record; null where the change is no change of the text: the style of its line ends. */
  readonly name: string | null;
  readonly is: (character: string) => boolean;
  readonly becomes: (character: string) => string;
}

/**
 * Rules in order; the first that fits a character is taken. Each gives back as many UTF-16 code units as it took, so that
 * an offset in `text` is the same offset in `raw`.
 *
 * Sources: CJK and Kangxi radicals see the lexicon; zero-width, bidirectional and line-end characters Unicode 15, chapter
 * 23; ∕ for ／ and ― for —, and control and private-use characters for ornaments, as PDF tools print them.
 */
const RULES: readonly Rule[] = [
  { name: 'radical', is: (c) => RADICALS.has(c), becomes: (c) => RADICALS.get(c)! },
  { name: null, is: (c) => c === '\r', becomes: () => '\n' },
  { name: 'form-feed', is: (c) => c === '\f', becomes: () => '\n' },
  { name: 'line-separator', is: (c) => '\v\u0085\u2028\u2029'.includes(c), becomes: () => '\n' },
  { name: 'look-alike', is: (c) => LOOK_ALIKES.has(c), becomes: (c) => LOOK_ALIKES.get(c)! },
  { name: 'zero-width', is: (c) => ZERO_WIDTH.test(c), becomes: () => NOTHING },
  { name: 'control', is: (c) => c < ' ' || (c >= '\x7f' && c < '\xa0'), becomes: () => ORNAMENT_GLYPH },
  { name: 'private-use', is: () => true, becomes: () => ORNAMENT_GLYPH },
];

const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['∕', '／'],
  ['―', '—'],
]);

const ZERO_WIDTH = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/** Every character that some rule changes; tab and line feed are as they should be. */
const CHANGED =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2015\u2028-\u202e\u2060-\u206f\u2215\u2e80-\u2fdf\ue000-\uf8ff\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

/** Makes letters of look-alikes and line feeds of all line ends, and hides what does not show. Each change is recorded. */
export function normalise<D extends DecodedDocument>(document: D): D & NormalisedDocument {
  const { raw } = document;
  const repairs: Repair[] = [];
  let line = 1;
  let lineStart = 0;
  let feed = raw.indexOf('\n');
  const text = raw.replace(CHANGED, (character, index: number) => {
    if (character >= '\u2e80' && character <= '\u2fdf' && !RADICALS.has(character)) return character;
    for (; feed >= 0 && feed < index; feed = raw.indexOf('\n', lineStart)) {
      line++;
      lineStart = feed + 1;
    }
    const rule = RULES.find((candidate) => candidate.is(character))!;
    if (rule.name !== null)
      repairs.push({ rule: rule.name, line, from: index - lineStart, to: index + 1 - lineStart });
    const becomes = character === '\r' && raw[index + 1] === '\n' ? NOTHING : rule.becomes(character);
    if (becomes === '\n') {
      line++;
      lineStart = index + 1;
    }
    return becomes;
  });
  return { ...document, text, repairs };
}
