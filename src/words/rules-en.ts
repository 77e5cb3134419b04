/** What the rules that repair text are called, and what they do, in English. */
import type { Rules } from './rules-zh.ts';

export const rules: Rules = {
  'joined-line': { name: 'joined', about: 'a sentence broken into two lines, made one' },
  'stitched-figure': {
    name: 'stitched',
    about: 'figures or letters alone on a line, put back into their sentence',
  },
  'removed-space': { name: 'space', about: 'spaces between characters, taken out' },
  ornament: { name: 'ornament', about: 'ornaments of the page, left out of the text' },
  'ornament-glyph': { name: 'ornament glyph', about: 'glyphs that stand for no character, left out' },
  'form-feed': { name: 'form feed', about: 'form feeds, taken for line ends' },
  'line-separator': { name: 'line separator', about: 'uncommon line ends, taken for common ones' },
  radical: { name: 'radical', about: 'radicals that look like characters, made the characters' },
  'look-alike': { name: 'look-alike', about: 'signs that look alike, made the common ones' },
  'zero-width': { name: 'zero width', about: 'characters of no width, taken out' },
  control: { name: 'control', about: 'control characters, taken out' },
  'private-use': { name: 'private use', about: 'glyphs of the typeface’s own, which stand for no character' },
  correction: { name: 'corrected', about: 'text that an editor corrected' },
};
