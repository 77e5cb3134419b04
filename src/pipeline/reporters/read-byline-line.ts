import { DEEDS_BEFORE_NAMES, OFFICES_BEFORE_NAMES, ROLES_AFTER_NAMES } from '../../lexicons/role-words.ts';
import { foldWidth } from '../numbers/fold-width.ts';
import { characterTable, mayHold, wordOpenings } from '../patterns/character-table.ts';
import { readByline, type Signed } from './read-byline.ts';

/** Longer lines say more than who wrote. */
const LONGEST = 80;
const MARKS = /[。！？]./;
const OPENING = /^[\s□■◇◆●★▲△○◎※⊙☉▼▽◆·•—-]{0,4}[（(【〔［[]?\s?/;
const CLOSING = /^\s?[）)】〕］\]]?[\s□■◆●★○◎·•。]{0,4}$/;
const isLong = (word: string) => word.length > 1;
const WORDS = wordOpenings(
  [OFFICES_BEFORE_NAMES, DEEDS_BEFORE_NAMES, ROLES_AFTER_NAMES].flatMap((roles) =>
    Object.keys(roles).filter(isLong),
  ),
);
/** 文, 图 and 摄 at the line's end, or before a mark. */
const SHORT_DEEDS = characterTable('文图摄译绘画撰');

/**
 * Who signs in a line that is a byline and nothing else, of a simplified text: 本报记者沈知秋, □沈知秋/文 周清川/图. Null for all others. The one
 * question of the labels of lines and of the reporters of articles.
 */
export function readBylineLine(text: string): readonly Signed[] | null {
  if (text.length > LONGEST || !mayName(text) || MARKS.test(text)) return null;
  const from = OPENING.exec(text)![0].length;
  const { signed, to } = readByline(foldWidth(text), from, text.length, { strict: true });
  return signed.length > 0 && CLOSING.test(text.slice(to)) ? signed : null;
}

function mayName(text: string): boolean {
  return (
    mayHold(WORDS, text) ||
    SHORT_DEEDS[text.charCodeAt(0)] === 1 ||
    SHORT_DEEDS[text.charCodeAt(text.length - 1)] === 1
  );
}
