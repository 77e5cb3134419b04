import { foldWidth } from '../numbers/fold-width.ts';
import { mentionsRole } from './mentions-role.ts';
import { readByline, type Signed } from './read-byline.ts';

/** Longer lines say more than who wrote. */
const LONGEST = 80;
const MARKS = /[。！？]./;
const OPENING = /^[\s□■◇◆●★▲△○◎※⊙☉▼▽◆·•—-]{0,4}[（(【〔［[]?\s?/;
const CLOSING = /^\s?[）)】〕］\]]?[\s□■◆●★○◎·•。]{0,4}$/;

/**
 * Who signs in a line that is a byline and nothing else, of a simplified text: 本报记者沈知秋, □沈知秋/文 周清川/图. Null for all others. The one
 * question of the labels of lines and of the reporters of articles.
 */
export function readBylineLine(text: string): readonly Signed[] | null {
  if (text.length > LONGEST || !mentionsRole(text) || MARKS.test(text)) return null;
  const from = OPENING.exec(text)![0].length;
  const { signed, to } = readByline(foldWidth(text), from, text.length, { strict: true });
  return signed.length > 0 && CLOSING.test(text.slice(to)) ? signed : null;
}
